import type { NewIssueSuggestion } from "../../session/library/library-state.ts";

/** Whether these words may stand in an address: `a–z`, `0–9` and single hyphens between them. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** What the file of the suggested issue would be called. */
export function newFileName({ profile, date, number }: NewIssueSuggestion, slug: string): string {
  return profile.fileName
    .replaceAll("{date}", date.slice(0, 10))
    .replaceAll("{number}", String(number))
    .replaceAll("{slug}", slug);
}
