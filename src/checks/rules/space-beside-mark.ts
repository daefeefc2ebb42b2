import { HAN, matchesOf } from "../chinese.ts";
import { partsEmphasis } from "../parts-emphasis.ts";
import { lineRule } from "../rule.ts";

const BLANK = String.raw`[ \u00a0\u3000]+`;
const SPACE = new RegExp(
  [
    `${BLANK}(?=[，。；：！？、）》」』】])`,
    String.raw`(?<=[，。；：！？、（《「『【])${BLANK}(?=\S)`,
    `(?<=“)${BLANK}(?=[${HAN}])|(?<=[${HAN}])${BLANK}(?=”)`,
    `(?<=[${HAN}])${BLANK}(?=[（《「『【])`,
    `(?<=[）》」』】])${BLANK}(?=[${HAN}])`,
  ].join("|"),
  "gu",
);

/** A full-width mark has its space in itself: `假设一下， 一个`. Without one, GitHub would not see `**结论：** 很好`. */
export const spaceBesideMark = lineRule({
  severity: "likely",
  find: ({ text, node, links }) =>
    matchesOf(text, SPACE)
      .filter(({ from, to }) => !partsEmphasis(node, from, to))
      .map(({ from, to }) => {
        const fix = { kind: "words", changes: [{ from, to, text: "" }] } as const;
        // Some writers set what they say off from the link that they say it of.
        const isBehindLink = links.some((link) => link.to === from || link.to === from - 1);
        return { from, to, fix, ...(isBehindLink ? { severity: "taste" as const } : {}) };
      }),
});
