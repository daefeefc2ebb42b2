const MAX_SLUG_LENGTH = 50;

/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether a text may stand in a file's name as slug. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 100 && !RESERVED.test(text);
}

/**
 * A slug from an English headline: lower-case letters, digits and hyphens, at most 50 characters, cut between words.
 * `""` where the headline is not English (it has letters of other scripts, or nothing to make a slug of).
 */
export function suggestSlug(headline: string): string {
  const folded = headline
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  if (/[^\P{L}\p{Script=Latin}]/u.test(folded)) return "";
  const words = folded
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .replaceAll("&", " and ")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > MAX_SLUG_LENGTH) break;
    slug = longer;
  }
  if (slug === "") slug = words[0]?.slice(0, MAX_SLUG_LENGTH) ?? "";
  return RESERVED.test(slug) ? `${slug}-issue` : slug;
}
