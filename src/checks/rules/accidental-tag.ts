import type { Node } from "@tiptap/pm/model";
import { accidentalName } from "../accidental-name.ts";
import { type Found, lineRule } from "../rule.ts";

/** `<FORK-1>`: what looks like a tag is published as one, and nothing is seen of it. */
export const accidentalTag = lineRule({
  severity: "likely",
  find({ node }) {
    const found: Found[] = [];
    node.forEach((child, from) => {
      const text = sourceOf(child);
      const name = text === "" ? null : accidentalName(text, node.children.map(sourceOf).join(""));
      if (!name) return;
      const to = from + child.nodeSize;
      const { tag, words } = name;
      const fix = { kind: "words", changes: [{ from, to, text }] } as const;
      found.push({ from, to, parameters: { tag }, ...(words === null ? {} : { fix }) });
    });
    return found;
  },
});

function sourceOf({ type, attrs }: Node): string {
  return type.name === "inline_source" ? String(attrs["text"]) : "";
}
