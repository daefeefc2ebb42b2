import { HAN, matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

const MIXED = /（[^（）()\n\ufffc]{1,80}\)|\([^（）()\n\ufffc]{1,80}）/gu;
const CHINESE = new RegExp(`[${HAN}]`, "u");

/** A quote that one mark of the keyboard's opens or closes; what it says is short. */
const MIXED_QUOTES = /“[^“”"\n\ufffc]{1,40}"|"[^“”"\n\ufffc]{1,40}”/gu;

/** A full-width bracket or quote that a half-width one closes, or the other way round. */
export const mismatchedBracket = lineRule({
  severity: "likely",
  find: ({ text }, { isChinese, habits }) =>
    [
      ...matchesOf(text, MIXED),
      ...(isChinese && hasFewQuotes(text) ? matchesOf(text, MIXED_QUOTES) : []),
    ].map(({ from, to, text: found }) => {
      const around = found + (text[from - 1] ?? "") + (text[to] ?? "");
      const [open, close] = pairFor(found, CHINESE.test(around) || habits.wideBrackets);
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

/** Of several marks of the keyboard's nobody knows which belong together. */
function hasFewQuotes(text: string): boolean {
  return text.split('"').length === 2;
}

function pairFor(found: string, isChinese: boolean): readonly [string, string] {
  if (/[“”]/.test(found)) return ["“", "”"];
  return isChinese ? ["（", "）"] : ["(", ")"];
}
