import { matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

/** Also where a name is parted from its number: `GPT- 5`, `DeepSeek -V3`; `head -5` is a command. */
const SPACE =
  /(?<=\p{Script=Latin}{2}-) (?!(?:and|or|to|und|oder)\b)(?=\p{Script=Latin}{2}|\d)| (?=-V?\d)(?<=\p{Lu}[\p{Script=Latin}\d.]{1,40} )/gu;

/** `Proposer- Solver`: a word that was broken at a line's end and copied so. `pre- and post-` is meant. */
export const spaceAfterHyphen = lineRule({
  severity: "likely",
  find: ({ text }) =>
    matchesOf(text, SPACE).map(({ from, to }) => {
      return { from, to, fix: { kind: "words", changes: [{ from, to, text: "" }] } };
    }),
});
