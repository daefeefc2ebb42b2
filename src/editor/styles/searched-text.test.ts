import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDERS = ["src/editor/styles", "src/ui/styles"];
/** What holds the text of an issue, or a section of it. */
const HOLDERS = /\.(?:page|issue-editor|issue-surface|section|section-body)(?::not\()?:has\(/;

test("no style asks by :has what the text holds: browsers search it at each element that comes or goes", () => {
  const asking = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".css"))
      .flatMap((name) =>
        readFileSync(`${folder}/${name}`, "utf8")
          .split("\n")
          .filter((line) => HOLDERS.test(line))
          .map((line) => `${name}: ${line.trim()}`),
      ),
  );
  expect(asking).toEqual([]);
});
