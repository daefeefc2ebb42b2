import { HAN, matchesOf } from "../chinese.ts";
import { type Found, lineRule } from "../rule.ts";

const WIDE_OF: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  ".": "。",
};
const AFTER = String.raw`(?<=[${HAN}”）》」』】])`;
const BEFORE = String.raw`(?=[${HAN}“（《「『【])`;
const BETWEEN_CHINESE = new RegExp(`${AFTER}[,;:!?](?:\\s*${BEFORE}|\\s*$)`, "gu");
/** In a Chinese text the mark is Chinese as soon as one neighbour is. */
const BESIDE_CHINESE = new RegExp(
  String.raw`${AFTER}[,;!?](?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d%] ?)[,;!?] ?${BEFORE}|(?<=\p{Script=Latin}):${BEFORE}`,
  "gu",
);
/** A stop; `一. 二. ` count. */
const STOP = new RegExp(
  String.raw`${AFTER}(?<!^\s*[一二三四五六七八九十百甲乙丙丁]{1,3})\.(?!\.)(?:\s*${BEFORE}|\s*$)`,
  "gu",
);
/** The same behind a word in Latin letters, in a Chinese sentence: `开源了GLM.性能`. `Dr.` is short for something. */
const STOP_BEHIND_NAME = new RegExp(
  String.raw`\.(?=[${HAN}]{3})(?<=[${HAN}][^。！？\n]{0,60}(?!\b(?:[MD]rs?|Prof|No|vs|Vol|Fig|Ver|etc|Inc|Co|Ltd|Corp)\.)\b\p{Script=Latin}{2,30}[\d.]{0,12}\.)`,
  "gu",
);
/** Round Chinese, or right behind it. */
const BRACKETS = new RegExp(
  String.raw`(?<=[${HAN}”》」』】])\([^()（）\n\ufffc]{1,80}\)|\((?=[^()（）\n\ufffc]*[${HAN}])[^()（）\n\ufffc]{1,80}\)`,
  "gu",
);

/**
 * `端侧模型,手机上`: it sticks to the character before it, and a line may break there. `模型(小的)` only where the issue has
 * full-width brackets else.
 */
export const halfWidthPunctuation = lineRule({
  severity: "likely",
  find: ({ text, links }, { isChinese, habits }) => [
    ...[
      ...matchesOf(text, BETWEEN_CHINESE),
      ...(isChinese ? matchesOf(text, BESIDE_CHINESE) : []),
    ].map(({ from, text: found }) => markAt(from, found, true)),
    // What stands between two characters may be the dot in a name: `马丁.路德`.
    ...matchesOf(text, STOP).map(({ from, to, text: found }) =>
      markAt(from, found, to > from + 1 || to === text.length),
    ),
    ...(isChinese ? matchesOf(text, STOP_BEHIND_NAME) : []).map(({ from, text: found }) =>
      markAt(from, found, false),
    ),
    ...(isChinese && habits.wideBrackets ? matchesOf(text, BRACKETS) : [])
      .filter(
        ({ from, text: found }) => /\p{L}/u.test(found) && !isCode(text.slice(0, from), found),
      )
      // The title of another's page is written as that one writes it.
      .filter(({ from }) => !links.some((link) => link.from <= from && from < link.to))
      .map(bracketsAt),
  ],
});

function markAt(from: number, found: string, isSafe: boolean): Found {
  const [mark = ""] = found;
  const wide = WIDE_OF[mark] ?? mark;
  const fix = { kind: "words", changes: [{ from, to: from + 1, text: wide }] } as const;
  return { from, to: from + 1, parameters: { mark, wide }, ...(isSafe ? { fix } : {}) };
}

/** `forward(a(的缓存))`, `=AI("翻译", A1)`. */
function isCode(before: string, brackets: string): boolean {
  return before.split("(").length > before.split(")").length || /["'=]/.test(brackets);
}

function bracketsAt({ from, to }: { readonly from: number; readonly to: number }): Found {
  const changes = [
    { from, to: from + 1, text: "（" },
    { from: to - 1, to, text: "）" },
  ];
  return { from, to, parameters: { mark: "()", wide: "（）" }, fix: { kind: "words", changes } };
}
