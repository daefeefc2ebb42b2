import type { FoundLink } from "../found-link.ts";
import { transferLink } from "../transfer.ts";

/** The links of a list of tabs as OneTab exports it, `address | title` in each line; null where a line is another. */
export function linksOfTabs(text: string): FoundLink[] | null {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (!lines.some((line) => TAB.test(line))) return null;
  const links = lines.map((line) => {
    const [, address = line, title = ""] = TAB.exec(line) ?? [];
    return transferLink(address, title);
  });
  return links.some((link) => link === null)
    ? null
    : links.flatMap((link) => (link ? [{ ...link, note: "" }] : []));
}

const TAB = /^(https?:\/\/\S+) \| (\S.*)$/i;
