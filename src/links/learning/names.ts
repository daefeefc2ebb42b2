/** A name without case, width, blanks and marks, to compare by. */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** What accounts and domains add to a name: `cursor_ai`, `MiniMax-AI`, `getzep`, `QwenLM`. */
const ADDED_BEHIND = /(?:official|research|labs?|team|hq|inc|corp|dev|app|lm|ai|io|cn|oss|org)$/;
const ADDED_BEFORE = /^(?:get|try|use|the|join|with|hello)/;

/** The folded forms of a name, with and without what gets added to it. */
export function nameForms(name: string): readonly string[] {
  const folded = foldName(name);
  const forms = [folded, folded.replace(ADDED_BEHIND, ""), folded.replace(ADDED_BEFORE, "")];
  return [...new Set(forms)].filter((form) => form.length > 1);
}

/** Whether an account or domain is this name, but for what such names get added. */
export function resembles(source: string, name: string): boolean {
  const forms = nameForms(name);
  return nameForms(source).some((form) => forms.includes(form));
}
