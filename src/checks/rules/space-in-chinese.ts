import { HAN, matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

const SPACE = new RegExp(`(?<=[${HAN}]) +(?=[${HAN}])`, "gu");
/** Names side by side and verses have several, and mean them. */
const MOST = 1;

/** `仍 保持`: Chinese has no space between words. Headings set some on purpose. */
export const spaceInChinese = lineRule({
  severity: "likely",
  find({ text, role }) {
    const places = role === "heading" || role === "cell" ? [] : matchesOf(text, SPACE);
    const isSentence = /[，。；：！？、]/.test(text) || text.length >= 12;
    if (places.length > MOST || !isSentence) return [];
    return places.map(({ from, to }) => {
      return { from, to, fix: { kind: "words", changes: [{ from, to, text: "" }] } };
    });
  },
});
