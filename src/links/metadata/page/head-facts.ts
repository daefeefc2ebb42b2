import type { LinkFacts } from "../../facts/link-facts.ts";
import { dateOf } from "../dates.ts";
import { authorsOf, readName, personOf, readSummary, titleOf } from "../words.ts";
import type { LinkedData } from "./linked-data.ts";
import { withoutSite } from "../../plain/site-title.ts";

/** What the head of a page has, read from its text or sent by the page itself; character references are resolved. */
export interface HeadParts {
  /** Contents of `<meta>` by name in small letters. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** That of the window. */
  readonly title: string | null;
  /** null where the page has none, or sent none. */
  readonly data: LinkedData | null;
}

/** Names of `<meta>`, the best first. */
const TITLES = ["citation_title", "og:title", "twitter:title"];
const PLAIN_TITLES = ["dc.title", "title"];
const AUTHORS = ["article:author", "og:article:author", "author", "dc.creator", "parsely-author"];
const DATES = [
  "citation_publication_date",
  "citation_online_date",
  "citation_date",
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "dc.date",
  "publishdate",
  "pubdate",
  "date",
];
const SITES = ["og:site_name", "application-name"];
const PUBLISHERS = ["citation_publisher", "citation_journal_title"];
const SUMMARIES = ["og:description", "description", "twitter:description"];

/** The facts of the page at `address`: those for citing it first, then those for showing it elsewhere, then the window's title. */
export function factsOfHead(
  { metas, title: windowTitle, data }: HeadParts,
  address: string,
): LinkFacts {
  const first = <Read>(names: readonly string[], read: (text: string) => Read | null) =>
    names
      .flatMap((name) => metas.get(name) ?? [])
      .map(read)
      .find((found) => found !== null) ?? null;

  const site = first(SITES, readName);
  const title =
    first(TITLES, titleOf) ??
    titleOf(data?.headline, "html") ??
    first(PLAIN_TITLES, titleOf) ??
    titleOf(windowTitle);
  return {
    title: title === null ? null : withoutSite(title, { siteName: site, address }),
    authors: authors(metas, data),
    date: first(DATES, dateOf) ?? dateOf(data?.date),
    publisher: site ?? readName(data?.publisher, "html") ?? first(PUBLISHERS, readName),
    summary: first(SUMMARIES, readSummary) ?? readSummary(data?.summary, "html"),
  };
}

/** Those of a paper, else those of the linked data, else whoever the page names in the first way that it uses. */
function authors(metas: HeadParts["metas"], data: LinkedData | null): readonly string[] {
  const cited = authorsOf((metas.get("citation_author") ?? []).map(citedAuthor));
  if (cited.length > 0) return cited;
  const linked = authorsOf((data?.authors ?? []).map((name) => readName(name, "html")));
  if (linked.length > 0) return linked;
  for (const name of AUTHORS) {
    const named = authorsOf((metas.get(name) ?? []).map(byline));
    if (named.length > 0) return named;
  }
  return [];
}

/** `Family, Given` is how papers are cited, and nothing that one reads. */
function citedAuthor(text: string): string | null {
  const [family, given, ...rest] = text.split(",");
  return rest.length === 0 && given ? personOf(given, family) : readName(text);
}

/** Some pages give the address of a profile instead of a name. */
function byline(text: string): string | null {
  return /^(?:https?:|\/|@)/i.test(text.trim()) ? null : readName(text.replace(/^by\s+/i, ""));
}
