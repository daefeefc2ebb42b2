import { lineRule } from "../rule.ts";

const PAIRS = new Map([
  ["（", "）"],
  ["(", "）"],
  ["【", "】"],
  ["《", "》"],
  ["「", "」"],
  ["『", "』"],
  ["“", "”"],
  ["‘", "’"],
  ["〈", "〉"],
  ["〔", "〕"],
  ["［", "］"],
]);
const CLOSING = new Map([
  ["）", "）"],
  [")", "）"],
  ["】", "】"],
  ["》", "》"],
  ["」", "」"],
  ["』", "』"],
  ["”", "”"],
  // It is an apostrophe, too.
  ["’", "’"],
  ["〉", "〉"],
  ["〕", "〕"],
  ["］", "］"],
]);

/** A bracket or quote that is opened and not closed in its paragraph, or closed and never opened. */
export const unclosedBracket = lineRule({
  severity: "likely",
  find({ text, role }, { isChinese }) {
    const open: { mark: string; close: string; at: number }[] = [];
    const lone: { mark: string; at: number }[] = [];
    for (let at = 0; at < text.length; at++) {
      const mark = text[at] ?? "";
      if (!isChinese && /[“”‘’]/.test(mark)) continue;
      const close = PAIRS.get(mark);
      const closes = CLOSING.get(mark);
      if (close) open.push({ mark, close, at });
      else if (closes) {
        const index = open.findLastIndex((each) => each.close === closes);
        if (index >= 0) open.splice(index, 1);
        else if (mark !== "’" && !isLabelOrFace(text, at)) lone.push({ mark, at });
      }
    }
    return [...open, ...lone]
      .filter(({ mark, at }) => !isInterval(text, mark, at))
      .map(({ mark, at }) => {
        const severity = role === "paragraph" && mayGoOn(mark, at) ? "taste" : "likely";
        return { from: at, to: at + 1, parameters: { mark }, severity };
      });
  },
});

/** What somebody says may go on in the next paragraph, and so may an aside that is a paragraph of its own. */
function mayGoOn(mark: string, at: number): boolean {
  return /[“”‘]/.test(mark) || (/[（()）]/.test(mark) && at === 0);
}

/** `1)` counts, and `:-)` smiles. */
function isLabelOrFace(text: string, at: number): boolean {
  if (!/[)）]/.test(text[at] ?? "")) return false;
  return /(?:(?:^|[\s（(，。、；：])(?:[a-zA-Z]|\d{1,2}|[一二三四五六七八九十]{1,2})|[:;=]-?)$/u.test(
    text.slice(Math.max(0, at - 4), at),
  );
}

/** `[0, 1)` and `(0, 1]`. */
function isInterval(text: string, mark: string, at: number): boolean {
  if (mark === ")") return /\[[^[\]()]{1,20}$/.test(text.slice(Math.max(0, at - 22), at));
  return mark === "(" && /^\([^[\]()]{1,20}\]/.test(text.slice(at, at + 23));
}
