import { webAddress } from "../capture/page-address.ts";
import { identityOf } from "../identity/identity.ts";
import { plainWords } from "../plain/plain-words.ts";
import type { FoundLink } from "../transfer/found-link.ts";
import { type Line, linesOfText } from "../transfer/lines.ts";
import { linksWithWords } from "../transfer/links-with-words.ts";
import { isPublicHost } from "./public-host.ts";

/** More links than these in one issue are no submission of a link. */
const MOST_LINKS_OF_ONE = 20;
/** GitHub takes 65,536 characters; whoever has more to say about a link is not read to the end. */
const LONGEST_BODY = 20_000;
const LONGEST_HEADING = 1_000;
const LONGEST_WORDS_OF_ONE = 2_000;

/**
 * The links in the title and body of an issue, each with its words. A single one takes all words along, and the issue's
 * title as its own, unless a service knows it better; of several each takes those beside it, behind the issue's title.
 */
export function linksOfSubmission(
  { title, body }: { readonly title: string; readonly body: string },
  repository: string,
): { readonly links: readonly FoundLink[]; readonly leftOut: number } {
  const head = linesOfText(title.slice(0, LONGEST_HEADING));
  const said = linesOfText(shownText(body.slice(0, LONGEST_BODY)));
  const lines = [...head, [], ...said];
  const named = uniqueLinks(lines).filter(({ href }) => !isOfBox(href, repository));
  const usable = named.filter(({ href }) => webAddress(href) !== null && isPublicHost(href));
  const taken = usable.slice(0, MOST_LINKS_OF_ONE);
  const [only] = taken;
  const heading = plainWords(wordsOf(head), LONGEST_WORDS_OF_ONE);
  const links =
    only && taken.length === 1
      ? [alone(only, heading, said)]
      : taken.map((link) => beside(link, heading, lines));
  return { links, leftOut: named.length - taken.length };
}

type NamedLink = Pick<FoundLink, "href" | "title">;

function alone({ href, title }: NamedLink, heading: string, body: readonly Line[]): FoundLink {
  const isPage = identityOf(href)?.kind === "page";
  const taken = title ?? (isPage && heading !== "" ? heading : null);
  const words = plainWords(wordsOf(body), LONGEST_WORDS_OF_ONE);
  const said = [heading, words].filter((each) => each !== "" && each !== taken);
  return { href, title: taken, note: said.join(" – ") };
}

function beside({ href, title }: NamedLink, heading: string, lines: readonly Line[]): FoundLink {
  const own = linksWithWords(lines).find((link) => link.href === href);
  const note = own?.note ?? "";
  const said = note.startsWith(heading) ? note : [heading, note].filter(Boolean).join(" – ");
  return { href, title: title ?? own?.title ?? null, note: plainWords(said, LONGEST_WORDS_OF_ONE) };
}

function uniqueLinks(lines: readonly Line[]): readonly NamedLink[] {
  const links = new Map<string, NamedLink>();
  for (const piece of lines.flat())
    if (piece.kind === "link" && /^https?:/i.test(piece.href) && !links.get(piece.href)?.title)
      links.set(piece.href, { href: piece.href, title: piece.title });
  return [...links.values()];
}

function wordsOf(lines: readonly Line[]): string {
  return lines
    .flat()
    .map((piece) => (piece.kind === "words" ? piece.text : (piece.title ?? "")))
    .join(" ")
    .trim();
}

/** A word about another submission is no link for the newsletter. */
function isOfBox(href: string, repository: string): boolean {
  const own = `https://github.com/${repository}/`.toLowerCase();
  return (
    href.toLowerCase().startsWith(own) &&
    /^(?:issues|pull|discussions)\//i.test(href.slice(own.length))
  );
}

/** What GitHub shows of a body: no comments of its template, no pictures, no tags, no marks of headings, no unanswered questions. */
function shownText(body: string): string {
  const text = body
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replaceAll(/!\[[^\]\n]{0,500}\]\([^)\n]{0,4000}\)/g, "")
    .replaceAll(/<a\s([^<>]{0,4000})>/gi, (_, given: string) => ` ${hrefIn(given)} `)
    .replaceAll(/<\/?[a-z][a-z\d-]{0,20}(?:\s[^<>]{0,4000})?>/gi, " ");
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  return lines
    .flatMap((line, index) => {
      if (line === NO_ANSWER) return [];
      const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
      if (heading === undefined) return [line];
      const next = lines.slice(index + 1, index + 4).find((each) => each !== "") ?? "";
      const isLabel = next === NO_ANSWER || /^<?https?:\/\/\S+$/.test(next);
      return isLabel ? [] : [heading];
    })
    .join("\n");
}

/** What a form of GitHub writes where nothing was filled in. */
const NO_ANSWER = "_No response_";

function hrefIn(attributes: string): string {
  return /href=["']?(https?:[^"'\s]{1,8000})/i.exec(attributes)?.[1] ?? "";
}
