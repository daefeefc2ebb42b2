import { HAN, matchesOf } from "../chinese.ts";
import { partsEmphasis } from "../parts-emphasis.ts";
import { type Found, lineRule } from "../rule.ts";

/** More of them set columns. */
const SPACE = new RegExp(`(?<=[${HAN}]) {1,2}(?=[${HAN}])`, "gu");
/** Names side by side and verses have several, and mean them. */
const MOST = 1;

/**
 * `仍 保持`: Chinese has no space between words. Headings set some on purpose, and some writers set links and emphasis
 * off, of which GitHub may not see the end without.
 */
export const spaceInChinese = lineRule({
  severity: "likely",
  find({ node, text, role, links }) {
    const places = role === "heading" || role === "cell" ? [] : matchesOf(text, SPACE);
    const isSentence = /[，。；：！？、]/.test(text) || text.length >= 12;
    if (places.length > MOST || !isSentence) return [];
    return places.flatMap(({ from, to }): Found[] => {
      if (partsEmphasis(node, from, to)) return [];
      const isAtLink = links.some((link) => link.from === to || link.to === from);
      const fix = { kind: "words", changes: [{ from, to, text: "" }] } as const;
      return [{ from, to, fix, ...(isAtLink ? { severity: "taste" as const } : {}) }];
    });
  },
});
