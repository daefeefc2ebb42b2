import type { Node } from "@tiptap/pm/model";
import { HAN, matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

const BLANK = String.raw`[ \u00a0\u3000]+`;
const SPACE = new RegExp(
  [
    `${BLANK}(?=[，。；：！？、）》」』】])`,
    String.raw`(?<=[，。；：！？、（《「『【])${BLANK}(?=\S)`,
    `(?<=[${HAN}])${BLANK}(?=[（《「『【])`,
    `(?<=[）》」』】])${BLANK}(?=[${HAN}])`,
  ].join("|"),
  "gu",
);

/** A full-width mark has its space in itself: `假设一下， 一个`. */
export const spaceBesideMark = lineRule({
  severity: "likely",
  find: ({ text, node }) =>
    matchesOf(text, SPACE)
      .filter(({ from, to }) => !partsEmphasis(node, from, to))
      .map(({ from, to }) => {
        return { from, to, fix: { kind: "words", changes: [{ from, to, text: "" }] } };
      }),
});

/** Without its blank, GitHub would not see the end of the bold in `**结论：** 很好`. */
function partsEmphasis(line: Node, from: number, to: number): boolean {
  const emphasis = (node: Node | null): string =>
    (node?.marks ?? [])
      .map(({ type }) => type.name)
      .filter((name) => name === "strong" || name === "em" || name === "strike")
      .join(" ");
  return emphasis(line.childBefore(from).node) !== emphasis(line.childAfter(to).node);
}
