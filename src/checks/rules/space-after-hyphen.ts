import { matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

/** `Proposer- Solver`: a word that was broken at a line's end and copied so. `pre- and post-` is meant. */
export const spaceAfterHyphen = lineRule({
  severity: "likely",
  find: ({ text }) =>
    matchesOf(
      text,
      /(?<=\p{Script=Latin}{2}-) (?!(?:and|or|to|und|oder)\b)(?=\p{Script=Latin}{2})/gu,
    ).map(({ from, to }) => {
      return { from, to, fix: { kind: "words", changes: [{ from, to, text: "" }] } };
    }),
});
