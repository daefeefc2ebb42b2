import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withYaml, yamlOf } from "./front-matter-edit.ts";
import { restoreLineEnds } from "./line-ends.ts";

const asInAField = (text: string) => text.replace(/\r\n?/g, "\n");

describe("line ends that a text field has lost", () => {
  it("come back to the byte where nothing was edited", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\r\n", "\n", "\r") });
    fc.assert(
      fc.property(text, (source) => {
        expect(restoreLineEnds(source, asInAField(source))).toBe(source);
      }),
    );
  });

  it("stay outside the edited lines, and are the usual ones within", () => {
    const source = "a\r\nb\nc\r\nd\r\ne";
    expect(restoreLineEnds(source, "a\nb\nC\nnew\nd\ne")).toBe("a\r\nb\nC\r\nnew\r\nd\r\ne");
    expect(restoreLineEnds("a\nb", "a\nc\nb")).toBe("a\nc\nb");
  });
});

describe("the YAML of a file", () => {
  it("is what stands between the fences, and goes back there", () => {
    const text = "\uFEFF---\r\ntitle: a\r\n# note\r\n---\r\n\r\nbody\r\n";
    expect(yamlOf(text)).toBe("title: a\r\n# note\r\n");
    expect(withYaml(text, asInAField(yamlOf(text)))).toBe(text);
    expect(withYaml(text, "title: b\n# note")).toBe(text.replace("title: a", "title: b"));
  });

  it("gets fences where the file has none", () => {
    expect(withYaml("\uFEFFbody\n", "title: a")).toBe("\uFEFF---\ntitle: a\n---\nbody\n");
  });
});
