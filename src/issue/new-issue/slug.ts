import type { SlugStyle } from "../profile/profile.ts";

const MAX_SLUG_LENGTH = 50;

/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

const ASCII = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const RIGHT: Readonly<Record<SlugStyle, RegExp>> = {
  ascii: ASCII,
  pinyin: ASCII,
  cased: /^[a-z0-9]+(?:-[a-z0-9]+)*$/i,
  unicode: /^[\p{L}\p{N}\p{M}]+(?:[-_.][\p{L}\p{N}\p{M}]+)*$/u,
};

/** Whether a text may stand in a file's name as slug. */
export function isSlug(text: string, style: SlugStyle = "ascii"): boolean {
  return RIGHT[style].test(text) && text.length <= 100 && !RESERVED.test(text);
}

/**
 * A slug from a headline: letters, digits and hyphens, at most 50 characters, cut between words. In lower case but where
 * the style keeps the letters' case. `""` where the headline is not English (it has letters of other scripts, or nothing
 * to make a slug of), but where the style takes letters of every script.
 */
export function suggestSlug(headline: string, style: SlugStyle = "ascii"): string {
  const words = style === "unicode" ? wordsOfAnyScript(headline) : latinWords(headline, style);
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > MAX_SLUG_LENGTH) break;
    slug = longer;
  }
  if (slug === "") slug = words[0]?.slice(0, MAX_SLUG_LENGTH) ?? "";
  return RESERVED.test(slug) ? `${slug}-issue` : slug;
}

function wordsOfAnyScript(headline: string): readonly string[] {
  return headline.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function latinWords(headline: string, style: SlugStyle): readonly string[] {
  const even = headline.normalize("NFKC");
  const folded = (style === "cased" ? even : even.toLowerCase())
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  if (/[^\P{L}\p{Script=Latin}]/u.test(folded)) return [];
  return folded
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .replaceAll("&", " and ")
    .split(/[^a-z0-9]+/i)
    .filter((word) => word !== "");
}
