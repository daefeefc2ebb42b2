import { HAN, matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

const MIXED = /（[^（）()\n\ufffc]{1,80}\)|\([^（）()\n\ufffc]{1,80}）/gu;
const CHINESE = new RegExp(`[${HAN}]`, "u");

/** A full-width bracket that a half-width one closes, or the other way round. */
export const mismatchedBracket = lineRule({
  severity: "likely",
  find: ({ text }) =>
    matchesOf(text, MIXED).map(({ from, to, text: found }) => {
      const around = found + (text[from - 1] ?? "") + (text[to] ?? "");
      const [open, close] = CHINESE.test(around) ? ["（", "）"] : ["(", ")"];
      return {
        from,
        to,
        fix: {
          kind: "words",
          changes: [
            { from, to: from + 1, text: open },
            { from: to - 1, to, text: close },
          ],
        },
      };
    }),
});
