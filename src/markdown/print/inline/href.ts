import type { Attrs } from "@tiptap/pm/model";

/**
 * What a link's address may hold only percent-encoded, so that kramdown and CommonMark read the same address: white
 * space, angle brackets, what begins code, a table's cell or an escape, braces, which could be Liquid, and parentheses
 * without a partner. Liquid that the site generator runs in an address of the file stays as it is.
 */
export function writableHref(href: string, runsLiquid: boolean): string {
  if (runsLiquid) return href.replace(/[\r\n]+/g, " ");
  const plain = href
    .trim()
    .replace(/[\t\r\n]+/g, "")
    .replace(/[ <>`|\\^{}"\p{Cc}]/gu, (char) => encodeURIComponent(char))
    .replace(/&(?=#?\w+;)/g, "%26");
  return balanced(plain) ? plain : plain.replaceAll("(", "%28").replaceAll(")", "%29");
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === "(") depth++;
    if (char === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

/** `(address "title")`, as it stands after the words of a link or image with these attributes. */
export function printDestination(href: string, { title, runsLiquid }: Attrs): string {
  const address = writableHref(href, runsLiquid === true);
  return title === null ? `(${address})` : `(${address} ${quoted(String(title))})`;
}

/**
 * A title in the quotes that it does not hold. kramdown knows no backslashes in it, so it has entities for what would
 * end it, escape, make a table's cell or Liquid, or be another entity.
 */
function quoted(title: string): string {
  const words = title
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll("\\", "&#92;")
    .replaceAll("|", "&#124;")
    .replace(/\{(?=[{%])/g, "&#123;");
  if (!words.includes('"')) return `"${words}"`;
  return words.includes("'") ? `"${words.replaceAll('"', "&quot;")}"` : `'${words}'`;
}

/** A title that can be written: one line, not empty. */
export function writableTitle(title: string | null): string | null {
  const line = title?.replace(/\s+/g, " ").trim() ?? "";
  return line === "" ? null : line;
}
