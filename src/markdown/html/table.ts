import type { Node } from "@tiptap/pm/model";
import { attributesHtml } from "./escape.ts";
import { inlinesHtml } from "./inlines.ts";
import type { Publication } from "./publication.ts";

/** A table. GitHub gives every row as many cells as the head has: it adds empty ones and drops what is too much. */
export function tableHtml(
  table: Node,
  given: Readonly<Record<string, string>>,
  publication: Publication,
): string {
  const columns = publication.engine === "gfm" ? (table.firstChild?.childCount ?? 0) : null;
  const heads = table.children.findIndex((row) => !isHead(row));
  const split = heads < 0 ? table.childCount : heads;
  const html = table.children.map((row) => rowHtml(row, columns, publication));
  const part = (tag: string, rows: readonly string[]): string =>
    rows.length === 0 ? "" : `<${tag}>\n${rows.join("")}</${tag}>\n`;
  const inside = part("thead", html.slice(0, split)) + part("tbody", html.slice(split));
  return `<table${attributesHtml(given)}>\n${inside}</table>\n`;
}

function isHead(row: Node): boolean {
  return row.firstChild?.type.name === "table_header";
}

function rowHtml(row: Node, columns: number | null, publication: Publication): string {
  const cells = row.children.map((cell) => cellHtml(cell, publication));
  if (columns === null) return `<tr>\n${cells.join("")}</tr>\n`;
  const missing = Array.from({ length: Math.max(0, columns - cells.length) }, () => "<td></td>\n");
  return `<tr>\n${[...cells.slice(0, columns), ...missing].join("")}</tr>\n`;
}

/** kramdown puts a no-break space into an empty cell. */
function cellHtml(cell: Node, publication: Publication): string {
  const tag = cell.type.name === "table_header" ? "th" : "td";
  const align = cell.attrs["align"] ? `text-align: ${cell.attrs["align"]}` : null;
  const words = inlinesHtml(cell, publication);
  const empty = publication.engine === "kramdown" ? "\u00A0" : "";
  return `<${tag}${attributesHtml({ style: align })}>${words || empty}</${tag}>\n`;
}
