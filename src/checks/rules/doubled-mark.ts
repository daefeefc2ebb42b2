import { matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

/** `，，` and `，。`; dots in a row are an ellipsis, and `！！` is meant. */
export const doubledMark = lineRule({
  severity: "likely",
  find: ({ text }) =>
    matchesOf(text, /[，、；：。]{2,}|(?<=\p{L}),{2}(?!,)/gu)
      .filter(({ text: found }) => !/^。{2,}$/.test(found) || found === "。。")
      .map(({ from, to, text: found }) => {
        const kept = new Set(found).size === 1 ? found[0] : found.includes("。") ? "。" : null;
        return {
          from,
          to,
          parameters: { found },
          ...(kept ? { fix: { kind: "words", changes: [{ from, to, text: kept }] } } : {}),
        };
      }),
});
