const CHARACTERS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/**
 * Two braces, or one with a percent sign, begin a tag of Liquid, Jinja or a mail program's merge fields; whoever gets
 * the copy must not run what is only shown.
 */
const MERGE_FIELD = /\{(?=[{%])/g;

/** Text between tags. */
export function escapeHtmlText(text: string): string {
  return text.replace(/[&<>]/g, (char) => CHARACTERS[char] ?? char).replace(MERGE_FIELD, "&#123;");
}

/** An attribute's value between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (char) => CHARACTERS[char] ?? char).replace(MERGE_FIELD, "&#123;");
}
