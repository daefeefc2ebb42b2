import { patternFromTitles, readTitle, titleFrom } from "../../issue/new-issue/index.ts";

/** A title, taken apart for editing. */
export interface EditableTitle {
  readonly number: number | null;
  readonly headline: string;
  /** What stands before the headline, as it is written; "" where the whole title is the headline. */
  readonly fixed: string;
  /** The pattern it was read by: the profile's, else that of its own form; null where neither fits. */
  readonly pattern: string | null;
}

export function readEditableTitle(title: string, profilePattern: string | null): EditableTitle {
  for (const pattern of [profilePattern, patternFromTitles([title])]) {
    const parts = pattern === null ? null : readTitle(pattern, title);
    if (!parts) continue;
    const words = title.trimEnd();
    const fixed = words.endsWith(parts.headline)
      ? words.slice(0, words.length - parts.headline.length)
      : "";
    return { ...parts, fixed, pattern };
  }
  return {
    number: null,
    headline: title,
    fixed: "",
    pattern: profilePattern === null || title ? null : profilePattern,
  };
}

/** Whether titles of this form have a headline at all: some newsletters only count. */
export function hasHeadline({ pattern }: EditableTitle): boolean {
  return pattern === null || pattern.includes("{headline}");
}

/** The title with another headline; the part before it keeps its own spaces and punctuation. */
export function withHeadline(title: EditableTitle, headline: string): string {
  const { pattern, number, fixed } = title;
  if (title.headline !== "" && headline !== "" && fixed !== "") return fixed + headline;
  return pattern === null ? headline : titleFrom(pattern, { number, headline });
}

/** The title with another number, by its pattern; null removes it. */
export function withNumber(title: EditableTitle, number: number | null): string {
  const { pattern, headline } = title;
  return pattern === null ? headline : titleFrom(pattern, { number, headline });
}
