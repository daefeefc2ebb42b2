import type { LinkFacts } from "../../facts/link-facts.ts";
import { dateOf } from "../dates.ts";
import { authorsOf, nameOf, personOf, summaryOf, titleOf } from "../words.ts";
import { type LinkedData, linkedData } from "./linked-data.ts";
import { type PageParts, partsOf } from "./page-parts.ts";
import { withoutSite } from "./site-title.ts";

/** What a page says of itself in its head. */
export interface PageHead {
  readonly facts: LinkFacts;
  /** The address that the page calls its own, where it names one of the same host; else the one it was read from. */
  readonly address: string;
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
const SUMMARIES = ["og:description", "description", "twitter:description"];

/** Reads the HTML text of a page that came from `address`. Any text gives an answer, if one that knows nothing. */
export function readPage(html: string, address: string): PageHead {
  const parts = partsOf(html);
  const data = linkedData(parts.blocks);
  const first = <Read>(names: readonly string[], read: (text: string) => Read | null) =>
    names
      .flatMap((name) => parts.metas.get(name) ?? [])
      .map(read)
      .find((found) => found !== null) ?? null;

  const site = first(SITES, nameOf);
  const title =
    first(TITLES, titleOf) ??
    titleOf(data?.headline, "html") ??
    first(PLAIN_TITLES, titleOf) ??
    titleOf(parts.title);
  const host = URL.canParse(address) ? new URL(address).hostname : "";
  return {
    address: ownAddress(parts.canonical, address),
    facts: {
      title: title === null ? null : withoutSite(title, site, host),
      authors: authors(parts, data),
      date: first(DATES, dateOf) ?? dateOf(data?.date),
      publisher: site ?? nameOf(data?.publisher, "html") ?? first(["citation_publisher"], nameOf),
      summary: first(SUMMARIES, summaryOf) ?? summaryOf(data?.summary, "html"),
    },
  };
}

/** Those of a paper, else those of the linked data, else whoever the page names in the first way that it uses. */
function authors({ metas }: PageParts, data: LinkedData | null): readonly string[] {
  const cited = authorsOf((metas.get("citation_author") ?? []).map(citedAuthor));
  if (cited.length > 0) return cited;
  const linked = authorsOf((data?.authors ?? []).map((name) => nameOf(name, "html")));
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
  return rest.length === 0 && given ? personOf(given, family) : nameOf(text);
}

/** Some pages give the address of a profile instead of a name. */
function byline(text: string): string | null {
  return /^(?:https?:|\/|@)/i.test(text.trim()) ? null : nameOf(text.replace(/^by\s+/i, ""));
}

function ownAddress(canonical: string | null, address: string): string {
  if (canonical === null || !URL.canParse(address)) return address;
  const from = new URL(address);
  if (!URL.canParse(canonical, from.href)) return address;
  const own = new URL(canonical, from.href);
  const isSame = own.hostname === from.hostname && /^https?:$/.test(own.protocol);
  return isSame ? own.href : address;
}
