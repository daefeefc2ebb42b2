import { escapeAttribute } from "./escape.ts";

const EMPTY: ReadonlySet<string> = new Set(["br", "hr", "img"]);

/** A table that only holds its content in place: screen readers are not told of it. */
const FRAME: Readonly<Record<string, string>> = {
  role: "presentation",
  width: "100%",
  cellpadding: "0",
  cellspacing: "0",
  border: "0",
};

/**
 * HTML of an element, `path` its tags from the outside to the inside (`table>tr>td`); style and attributes are those of
 * the innermost. Without a path the inside alone.
 */
export function element(
  path: string,
  style: string | undefined,
  inside: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  if (path === "") return inside;
  const tags = path.split(">");
  const tag = tags.at(-1) ?? "";
  const own = { ...attributes, ...(style ? { style } : {}) };
  const open = `<${tag}${written(own)}>`;
  let html = EMPTY.has(tag) ? open : `${open}${inside}</${tag}>`;
  for (const outer of tags.slice(0, -1).toReversed())
    html = `<${outer}${outer === "table" ? written(FRAME) : ""}>${html}</${outer}>`;
  return html;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
}
