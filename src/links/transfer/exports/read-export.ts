import type { FoundLink } from "../found-link.ts";
import { linksOfJson } from "./links-of-json.ts";
import { linksOfTable } from "./links-of-table.ts";
import { linksOfTabs } from "./links-of-tabs.ts";

/**
 * The links of a text that a program exported: JSON, lines of JSON, a table with a row of names, a list of tabs. null
 * where it is none of these and is read as words that somebody wrote.
 */
export function linksOfExport(text: string): FoundLink[] | null {
  return linksOfJson(text) ?? linksOfTabs(text) ?? linksOfTable(text);
}
