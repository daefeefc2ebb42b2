import { describe, expect, it } from "vitest";
import { readYaml } from "./read-yaml.ts";

describe("a YAML list with comments", () => {
  it("is read at once when a long comment stands before an anchor", () => {
    const hashes = "#".repeat(60);
    for (const source of [`tags:\n  ${hashes}\n  - &a\n`, `tags:\n  - ${hashes}\n    &a\n  - &b\n`])
      expect(readYaml(source)).toHaveProperty("tree");
  });

  it("puts an empty item behind its dash, past comments", () => {
    const source = "- a\n# - not this\n-\n";
    expect(readYaml(source)).toMatchObject({
      tree: { items: [{ text: "a" }, { style: "empty", start: source.length - 1 }] },
    });
  });
});
