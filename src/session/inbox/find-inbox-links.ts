import { readableHost } from "../../links/clean/readable-host.ts";
import type { InboxLink } from "./inbox-state.ts";
import { fold, queryWords } from "../core/folded-words.ts";

/** The ids of the links that have every word of the query, in any case and width; null for no query. */
export function findInboxLinks(
  links: readonly InboxLink[],
  query: string,
): ReadonlySet<string> | null {
  const words = queryWords(query);
  if (words.length === 0) return null;
  const found = links.filter((link) => {
    const text = foldedText(link);
    return words.every((word) => text.includes(word));
  });
  return new Set(found.map(({ id }) => id));
}

/** What is searched of a link. Made when a search first asks. */
function foldedText(link: InboxLink): string {
  const known = FOLDED.get(link);
  if (known !== undefined) return known;
  const { title, href, original, note, placed } = link;
  const parts = [title ?? "", readableHost(href), note, placed?.section ?? "", href];
  const folded = fold([...parts, original === href ? "" : original].join("\n"));
  FOLDED.set(link, folded);
  return folded;
}
const FOLDED = new WeakMap<InboxLink, string>();
