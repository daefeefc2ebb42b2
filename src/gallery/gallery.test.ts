import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { marks } from "../issue/schema/marks.ts";
import { nodes } from "../issue/schema/nodes.ts";
import { SOURCE_KINDS } from "../issue/schema/index.ts";
import { parseIssue } from "../markdown/index.ts";
import { editor } from "../ui/texts/en/editor.ts";
import { everyBlock, galleryProfile } from "./every-block.ts";

const profile = galleryProfile("en", editor.section.kinds);
const { doc } = parseIssue(everyBlock(profile), profile);

describe("the gallery", () => {
  it("shows each kind of node, each mark and each kind of source", () => {
    const shown = new Set<string>(["doc"]);
    const sources = new Set<unknown>();
    doc.descendants((node) => {
      shown.add(node.type.name);
      for (const mark of node.marks) shown.add(mark.type.name);
      if (node.type.name === "source_block") sources.add(node.attrs["kind"]);
    });
    const all = [...Object.keys(nodes), ...Object.keys(marks)];
    expect(all.filter((name) => !shown.has(name))).toEqual([]);
    expect(SOURCE_KINDS.filter((kind) => !sources.has(kind))).toEqual([]);
  });

  it("shows each component of the kit", () => {
    const shown = readFileSync(new URL("kit.tsx", import.meta.url), "utf8");
    const components = readdirSync(new URL("../ui/kit/", import.meta.url)).filter(
      // What floats comes with the component that opens it.
      (file) => /(?<!-float|-list|\.test)\.tsx$/.test(file),
    );
    expect(components.filter((file) => !shown.includes(`/kit/${file}"`))).toEqual([]);
  });
});
