import { type LinkFacts, NO_FACTS } from "../facts/link-facts.ts";
import { LONGEST_TITLE } from "./limits.ts";

/** What a page says of itself in `<meta>`, by lower-case name; several values where a name stands there several times. */
export type PageFacts = ReadonlyMap<string, readonly string[]>;

/** The facts of a page: those for citing it first, then those for showing it elsewhere, then the window's title. */
export function factsOfPage(facts: PageFacts, windowTitle: string): LinkFacts {
  const first = (...names: readonly string[]): string | null =>
    names.flatMap((name) => facts.get(name) ?? []).find((value) => value !== "") ?? null;
  const site = first("og:site_name");
  const title = first("citation_title") ?? first("og:title") ?? (windowTitle || null);
  const authors = facts.get("citation_author") ?? facts.get("article:author") ?? [];
  return {
    ...NO_FACTS,
    title: title === null ? null : withoutSite(title, site).slice(0, LONGEST_TITLE),
    authors: authors.filter((author) => author !== "" && !/^https?:/i.test(author)),
    date: dateOf(
      first(
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "article:published_time",
      ),
    ),
    publisher: site ?? first("citation_publisher", "citation_journal_title"),
    summary: first("og:description"),
  };
}

/** `Title | Site` without the site. */
function withoutSite(title: string, site: string | null): string {
  if (site === null || !title.endsWith(site)) return title;
  const rest = title.slice(0, -site.length);
  const bare = rest.replace(/\s*[|·•—–_-]\s*$/, "");
  return bare === rest || bare === "" ? title : bare;
}

/** `2025/11/3` and `2025-11-03T08:00Z` as `2025-11-03`; as much of it as is there. */
function dateOf(text: string | null): string | null {
  const match = /^(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2})(?!\d))?/.exec(text ?? "");
  if (!match) return null;
  const [, year, month, day] = match;
  return [year, month, month && day]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
