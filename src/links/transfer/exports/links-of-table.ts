import type { FoundLink } from "../found-link.ts";
import { transferLink } from "../transfer.ts";
import { EXPORT_NAMES, type ExportPart } from "./export-columns.ts";
import { labelsOf, noteOfParts } from "./note-of-parts.ts";
import { rowsOf } from "./read-table.ts";

const SEPARATORS = [",", "\t", ";"];

/** The links of a table with a row of names that has one for the address; null where the text is no such table, or has no link. */
export function linksOfTable(given: string): FoundLink[] | null {
  // Excel is told the separator by a line of its own.
  const text = given.replace(/^\uFEFF/, "").replace(/^sep=[,;\t][^\S\r\n]*(?:\r\n|\r|\n)/i, "");
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  if (head.length > 5000) return null;
  const separator = SEPARATORS.find((each) => columnsOf(rowsOf(head, each)[0] ?? []) !== null);
  if (separator === undefined) return null;
  const [names = [], ...rows] = rowsOf(text, separator);
  const columns = columnsOf(names);
  if (columns === null) return null;
  const links = rows.flatMap((row) => {
    const cells = (part: ExportPart): readonly string[] =>
      columns[part].map((index) => row[index] ?? "").filter((cell) => cell !== "");
    const cell = (part: ExportPart): string => cells(part)[0] ?? "";
    const link = transferLink(cell("address"), cell("title"));
    const words = { note: cell("note"), quoted: cell("quoted"), said: cell("said") };
    return link
      ? [{ ...link, note: noteOfParts({ ...words, labels: cells("labels").flatMap(labelsOf) }) }]
      : [];
  });
  return links.length > 0 ? links : null;
}

type Columns = Readonly<Record<ExportPart, readonly number[]>>;

/** Where each part stands, the best first; null where no column has addresses beside another one. */
function columnsOf(names: readonly string[]): Columns | null {
  if (names.length < 2) return null;
  const folded = names.map((name) => name.toLowerCase());
  const places = (part: ExportPart): readonly number[] =>
    EXPORT_NAMES[part].map((name) => folded.indexOf(name)).filter((index) => index >= 0);
  const columns = {
    address: places("address"),
    title: places("title"),
    note: places("note"),
    quoted: places("quoted"),
    said: places("said"),
    labels: places("labels"),
  };
  return columns.address.length === 0 ? null : columns;
}
