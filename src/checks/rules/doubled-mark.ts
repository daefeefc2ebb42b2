import { HAN, matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

const WIDE = "[，、；：。]";
/** A half-width mark beside a full-width one was left over, too; `。:smile:` is a face, and `};，` code. */
const DOUBLED = new RegExp(
  String.raw`(?:(?<=[\p{L}\p{N})）”》])[,;:])?${WIDE}{2,}|(?<=[\p{L}\p{N})）”》])[,;:]${WIDE}|${WIDE}(?:[,;](?!\d)|:(?![\w-]))|(?<=\p{L}),{2}(?!,)|[！？]。|。\.(?![\w.])|(?<=[${HAN}])\.。`,
  "gu",
);

/** `，，`, `，。` and `,，`; dots in a row are an ellipsis, and `！！` is meant. */
export const doubledMark = lineRule({
  severity: "likely",
  find: ({ text }) =>
    matchesOf(text, DOUBLED)
      .filter(({ text: found }) => !/^。{2,}$/.test(found) || found === "。。")
      .map(({ from, to, text: found }) => {
        const wide = found.replace(/[,;:.]/g, "") || found;
        const strong = /[！？]/.exec(wide)?.[0] ?? (wide.includes("。") ? "。" : null);
        const kept = new Set(wide).size === 1 ? wide[0] : strong;
        return {
          from,
          to,
          parameters: { found },
          ...(kept ? { fix: { kind: "words", changes: [{ from, to, text: kept }] } } : {}),
        };
      }),
});
