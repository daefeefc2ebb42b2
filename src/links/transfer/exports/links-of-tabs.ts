import type { FoundLink } from "../found-link.ts";
import { transferLink } from "../transfer.ts";

/**
 * The links of a list of tabs as OneTab exports it, `address | title` in each line; null where a line is another. Tabs of
 * the browser's own pages and of files are none.
 */
export function linksOfTabs(text: string): FoundLink[] | null {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const tabs = lines.map((line) => TAB.exec(line));
  if (!tabs.some((tab) => tab?.[2] !== undefined) || tabs.includes(null)) return null;
  const links = tabs.flatMap((tab) => transferLink(tab?.[1] ?? "", tab?.[2] ?? "") ?? []);
  return links.length > 0 ? links.map((link) => ({ ...link, note: "" })) : null;
}

const TAB = /^([a-z][a-z\d+.-]*:\S+)(?: \| (\S.*))?$/i;
