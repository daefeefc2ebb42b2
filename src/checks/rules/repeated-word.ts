import { matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

/** Only words that are hardly ever said twice on purpose (`目的的`, `的的确确` and `是是非非` are). */
const REPEATED =
  /(?<![目标的])的的(?![的确])|(?<!是)是是(?![是非])|与与|([我他你它她]们|因为|所以|但是|如果|通过|以及|对于|由于|虽然|而且|并且|或者|已经|可以)\1(?=\p{Script=Han})|\b(the|an?|of|and|to) \2\b/giu;

/** `的的`, `我们我们`, `the the`. */
export const repeatedWord = lineRule({
  severity: "likely",
  find: ({ text }) =>
    matchesOf(text, REPEATED).map(({ from, to, text: found }) => {
      const half = found.includes(" ") ? found.indexOf(" ") : found.length / 2;
      const fix = { kind: "words", changes: [{ from: from + half, to, text: "" }] } as const;
      return { from, to, parameters: { found }, fix };
    }),
});
