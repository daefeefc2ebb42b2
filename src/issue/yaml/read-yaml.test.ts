import { describe, expect, it } from "vitest";
import { cpuTime } from "../../testing/cpu-time.ts";
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

describe("a list in brackets", () => {
  it.each([
    "tags: [\nAI,\nML\n]\nb: c\n",
    "tags: [AI,\r\nML\r\n]\r\nb: c\r\n",
    "tags: [\n  AI,\n  ML\n]\nb: c\n",
  ])("may stand on lines without an indent, as Ruby has it: %j", (source) => {
    expect(readYaml(source)).toMatchObject({
      tree: {
        pairs: [
          { value: { items: [{ text: "AI" }, { text: "ML" }] } },
          { value: { text: "c", start: source.indexOf("c") } },
        ],
      },
    });
  });

  it("may stand there beside lines that end with a comma, which stay as they are", () => {
    const list = "tags: [\n{a: 1},\n{a: 2}\n]\n";
    expect(readYaml(`title: Small,\ntext: |\n  one,\n  two\n${list}`)).toMatchObject({
      tree: {
        pairs: [
          { value: { text: "Small," } },
          { value: { text: "one,\ntwo\n" } },
          { value: { items: [{ kind: "mapping" }, { kind: "mapping" }] } },
        ],
      },
    });
  });

  it("is looked for in no time, whatever stands there", () => {
    for (const part of ["a: [", "a: [\n[],\n", "- [ [] ", "[\n", " ", "a: {\n"]) {
      const start = cpuTime();
      readYaml(`a: [\nb\n]\n${part.repeat(60_000 / part.length)}`);
      expect(cpuTime() - start, part).toBeLessThan(500);
    }
  });

  it("that has no end is still none", () => {
    expect(readYaml("tags: [\nAI,\nML\nb: c\n")).toHaveProperty("problem");
  });
});
