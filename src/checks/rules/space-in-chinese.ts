import { HAN, matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

const SPACE = new RegExp(`(?<=[${HAN}]) +(?=[${HAN}])`, "gu");
/** Names side by side and verses have several, and mean them. */
const MOST = 1;

/** `仍 保持`: Chinese has no space between words. Headings set some on purpose, and some writers set links off. */
export const spaceInChinese = lineRule({
  severity: "likely",
  find({ text, role, links }) {
    const places = role === "heading" || role === "cell" ? [] : matchesOf(text, SPACE);
    const isSentence = /[，。；：！？、]/.test(text) || text.length >= 12;
    if (places.length > MOST || !isSentence) return [];
    return places.map(({ from, to }) => {
      const isAtLink = links.some((link) => link.from === to || link.to === from);
      const fix = { kind: "words", changes: [{ from, to, text: "" }] } as const;
      return { from, to, fix, ...(isAtLink ? { severity: "taste" as const } : {}) };
    });
  },
});
