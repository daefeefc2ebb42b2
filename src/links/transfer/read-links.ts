import { addressesInText } from "./addresses-in-text.ts";
import type { Anchor } from "./anchors.ts";
import { anchorsOf } from "./anchors.ts";
import type { Transfer, TransferLink } from "./transfer.ts";
import { LONGEST_TEXT, MOST_LINKS, transferLink } from "./transfer.ts";

/** What was found in a transfer. */
export interface ReadLinks {
  readonly links: readonly TransferLink[];
  /**
   * - `address`: the transfer is one link or several, and nothing else
   * - `words`: a piece of text or of a page that holds links among other words
   * - `nothing`: the browser gave no data at all (a bookmark folder, a tab): there is nothing to read
   * - `none`: there is data, but no link in it
   */
  readonly form: "address" | "words" | "nothing" | "none";
  /** How many links more there are than are taken at once. Whoever asked is told. */
  readonly leftOut: number;
}

/** `linksOfFiles`, which is loaded only where files have come. */
type LinksOfFiles = (files: Transfer["files"]) => TransferLink[];

/**
 * The links in what was dropped or pasted. Sources are asked from the one that knows most to the one that knows least:
 * Firefox's pairs of address and title, the list of addresses (with titles from anchors to the same address), anchors
 * of the HTML, files that stand for a link, and addresses in the plain text. A link that comes with a picture is a link.
 */
export function readLinks(transfer: Transfer, ofFiles: LinksOfFiles = () => []): ReadLinks {
  const { links, form } = readAllLinks(transfer, ofFiles);
  const leftOut = Math.max(0, links.length - MOST_LINKS);
  return { links: links.slice(0, MOST_LINKS), form, leftOut };
}

/** The same without a limit. */
export function readAllLinks(
  transfer: Transfer,
  ofFiles: LinksOfFiles = () => [],
): Omit<ReadLinks, "leftOut"> {
  const text = (type: string): string => (transfer.texts[type] ?? "").slice(0, LONGEST_TEXT);
  const anchors = anchorsOf(text("text/html"));
  const sources: readonly (() => { links: TransferLink[]; form: "address" | "words" })[] = [
    () => ({ links: fromMozUrl(text("text/x-moz-url")), form: "address" }),
    () => ({ links: fromUriList(text("text/uri-list"), anchors), form: "address" }),
    () => ({
      links: fromAnchors(anchors),
      form: isOneAnchor(text("text/html")) ? "address" : "words",
    }),
    () => ({ links: ofFiles(transfer.files), form: "address" }),
    () => ({
      links: fromText(text("text/plain")),
      form: isOnlyAddresses(text("text/plain")) ? "address" : "words",
    }),
  ];
  for (const read of sources) {
    const { links, form } = read();
    if (links.length > 0) return { links, form };
  }
  const isEmpty =
    transfer.files.length === 0 && Object.values(transfer.texts).every((value) => value === "");
  return { links: [], form: isEmpty ? "nothing" : "none" };
}

const lines = (text: string): string[] => text.split(/\r\n|\r|\n/);
const found = (link: TransferLink | null): TransferLink[] => (link ? [link] : []);

/** `address⏎title⏎address⏎title …` */
function fromMozUrl(text: string): TransferLink[] {
  const pairs = lines(text);
  return pairs.flatMap((address, index) =>
    index % 2 === 0 ? found(transferLink(address, pairs[index + 1])) : [],
  );
}

/** RFC 2483: one address a line, comments begin with `#`. */
function fromUriList(text: string, anchors: readonly Anchor[]): TransferLink[] {
  // Of several anchors to one address the first names it.
  const words = new Map(anchors.toReversed().map((anchor) => [anchor.href, anchor.words]));
  return lines(text)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((address) => found(transferLink(address, words.get(address))));
}

function fromAnchors(anchors: readonly Anchor[]): TransferLink[] {
  return anchors.flatMap((anchor) => found(transferLink(anchor.href, anchor.words)));
}

function fromText(text: string): TransferLink[] {
  return addressesInText(text).flatMap((address) => found(transferLink(address, null)));
}

/** Whether the HTML is one anchor and no other words. */
function isOneAnchor(html: string): boolean {
  const bare = html.replaceAll(/<!--[^]*?(?:-->|$)|<meta[^>]*(?:>|$)/gi, "").trim();
  return /^<a\b[^]*<\/a>$/i.test(bare) && bare.match(/<a\b/gi)?.length === 1;
}

function isOnlyAddresses(text: string): boolean {
  return text
    .trim()
    .split(/\s+/)
    .every((word) => addressesInText(word)[0] === word);
}
