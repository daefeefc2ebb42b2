const CHARACTERS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (char) => CHARACTERS[char] ?? char);
}

/** The attributes of a tag, each with a space before it; those without a value are left out. */
export function attributesHtml(attributes: Readonly<Record<string, string | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escapeAttribute(value)}"`))
    .join("");
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (char) => CHARACTERS[char] ?? char);
}
