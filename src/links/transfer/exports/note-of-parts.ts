/** What an export says beside address and title. */
export interface ExportedWords {
  readonly note: string;
  readonly quoted: string;
  readonly said: string;
  /** Of folders and tags. */
  readonly labels: readonly string[];
}

/**
 * The note of a link: what somebody wrote to it and marked in it; without such words, what it was sorted by and what the
 * page says of itself.
 */
export function noteOfParts({ note, quoted, said, labels }: ExportedWords): string {
  // Raindrop writes each marked passage so, with what was written to it below.
  const marked = quoted.replaceAll(/^(?:Highlight|Note):\s*/gm, "");
  const own = [note, marked].filter((words) => words.trim() !== "");
  return own.length > 0
    ? own.join(" ")
    : [labels.join(", "), said].filter((words) => words.trim() !== "").join(" – ");
}

/** Folders that a program has by itself, and marks of its own: they say nothing. */
const OF_PROGRAMS = /^(?:unread|archive|starred|unsorted|inbox|none|linkding:.*)$/i;

/** Folders and tags as they are written in one text: `a|b`, `a, b`, `["a", "b"]`. */
export function labelsOf(text: string): readonly string[] {
  return text
    .replaceAll(/[[\]"']/g, "")
    .split(/[|,;]/)
    .map((label) => label.trim())
    .filter((label) => label !== "" && !OF_PROGRAMS.test(label));
}
