import { matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

/** `38％` beside all the `38%` of an issue. */
export const fullWidthPercent = lineRule({
  severity: "likely",
  find: ({ text }) =>
    matchesOf(text, /(?<=[\d０-９])\s*％/gu).map(({ from, to }) => {
      return { from, to, fix: { kind: "words", changes: [{ from, to, text: "%" }] } };
    }),
});
