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
  find: ({ text }) =>
    matchesOf(text, SPACE).map(({ from, to }) => {
      return { from, to, fix: { kind: "words", changes: [{ from, to, text: "" }] } };
    }),
});
