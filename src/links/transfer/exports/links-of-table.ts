import type { FoundLink } from "../found-link.ts";
import { transferLink } from "../transfer.ts";
import { EXPORT_NAMES, type ExportPart } from "./export-columns.ts";
import { rowsOf } from "./read-table.ts";

const SEPARATORS = [",", "\t", ";"];

/** The links of a table with a row of names that has one for the address; null where the text is no such table, or has no link. */
export function linksOfTable(text: string): FoundLink[] | null {
  const head = /^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? "";
  if (head.length > 5000) return null;
  const separator = SEPARATORS.find((each) => columnsOf(rowsOf(head, each)[0] ?? []) !== null);
  if (separator === undefined) return null;
  const [names = [], ...rows] = rowsOf(text.replace(/^\uFEFF/, ""), separator);
  const columns = columnsOf(names);
  if (columns === null) return null;
  const links = rows.flatMap((row) => {
    const cell = (part: ExportPart): string => row[columns[part]] ?? "";
    const link = transferLink(cell("address"), cell("title"));
    return link ? [{ ...link, note: cell("note") }] : [];
  });
  return links.length > 0 ? links : null;
}

/** Where each part stands, -1 where it does not; null where no column has addresses beside another one. */
function columnsOf(names: readonly string[]): Record<ExportPart, number> | null {
  if (names.length < 2) return null;
  const folded = names.map((name) => name.toLowerCase());
  const place = (part: ExportPart): number =>
    EXPORT_NAMES[part].map((name) => folded.indexOf(name)).find((index) => index >= 0) ?? -1;
  const columns = { address: place("address"), title: place("title"), note: place("note") };
  return columns.address < 0 ? null : columns;
}
