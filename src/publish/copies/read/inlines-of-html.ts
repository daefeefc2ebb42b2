import type { CopyInline, CopyLink, CopyPicture, CopyStyle } from "../piece.ts";
import { readAddress } from "../published-at.ts";
import { shortPrintedAddress } from "../short-address.ts";
import {
  type Around,
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  rawText,
  type CopyReading,
  noteTold,
  tellLook,
} from "./reading.ts";

const STYLE_OF: ReadonlyMap<string, CopyStyle> = new Map<string, CopyStyle>([
  ["strong", "strong"],
  ["b", "strong"],
  ["em", "em"],
  ["i", "em"],
  ["cite", "em"],
  ["dfn", "em"],
  ["var", "em"],
  ["del", "strike"],
  ["s", "strike"],
  ["strike", "strike"],
  ["u", "underline"],
  ["ins", "underline"],
  ["sup", "sup"],
  ["sub", "sub"],
  ["code", "code"],
  ["kbd", "code"],
  ["samp", "code"],
  ["tt", "code"],
]);

/** Elements of which a page shows nothing. */
export const UNSEEN: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "head",
  "title",
  "meta",
  "link",
  "base",
  "col",
  "colgroup",
  "source",
  "track",
  "wbr",
  "datalist",
  "noscript",
]);

/** Elements that show something from elsewhere, by the attribute that says whence. */
const EMBEDS: ReadonlyMap<string, string> = new Map([
  ["iframe", "src"],
  ["video", "src"],
  ["audio", "src"],
  ["embed", "src"],
  ["object", "data"],
]);

/** The runs of some nodes of a line, their white space as it is written; blocks in it have lines of their own. */
export function inlinesOfHtml(
  nodes: readonly HtmlNode[],
  around: Around,
  reading: CopyReading,
): CopyInline[] {
  const runs: CopyInline[] = [];
  let isBehindBlock = false;
  for (const node of nodes) {
    const found = inlinesOf(node, around, reading);
    const isBlock = isElement(node) && reading.isBlock(node);
    if (found.some(isSeen)) {
      if ((isBlock || isBehindBlock) && runs.some(isSeen)) runs.push({ kind: "break", link: null });
      isBehindBlock = isBlock;
    }
    runs.push(...found);
  }
  return runs;
}

function isSeen(word: CopyInline): boolean {
  return word.kind !== "text" || word.text.trim() !== "";
}

function inlinesOf(node: HtmlNode, around: Around, reading: CopyReading): CopyInline[] {
  if ("value" in node) return wordsOf(node.value, around, reading);
  if (!isElement(node) || UNSEEN.has(node.tagName)) return [];
  if (isLiquid(node)) {
    tellLiquid(rawText(node), reading);
    return [];
  }
  const inside = (with_: Around): CopyInline[] => inlinesOfHtml(node.childNodes, with_, reading);
  const embedded = EMBEDS.get(node.tagName);
  // A note's mark stands in brackets, since it is a bare number where a place has no raised letters.
  if (attributeOf(node, "role") === "doc-noteref") {
    noteTold(reading, "footnote", rawText(node));
    return [run(`(${rawText(node)})`, { ...around, styles: new Set([...around.styles, "sup"]) })];
  }
  if (embedded !== undefined) return embeddedLink(node, embedded, around, reading);
  // The class of code is its language.
  if (!reading.isBlock(node) && node.tagName !== "code") tellLook(node, reading);
  const style = STYLE_OF.get(node.tagName);
  if (style) return inside({ ...around, styles: new Set([...around.styles, style]) });
  switch (node.tagName) {
    case "a":
      return anchorWords(node, around, reading);
    case "br":
      return [{ kind: "break", link: around.link }];
    case "img":
      return [{ kind: "picture", picture: pictureOf(node, [], reading), link: around.link }];
    case "input":
      return boxOf(node, around);
    case "q":
      return [run("“", around), ...inside(around), run("”", around)];
    case "rt":
      return isBracketed(node)
        ? inside(around)
        : [run("(", around), ...inside(around), run(")", around)];
    case "abbr":
      if (attributeOf(node, "title"))
        noteTold(reading, "abbreviation", attributeOf(node, "title") ?? "");
      return inside(around);
    case "svg":
    case "canvas":
      noteTold(reading, "drawing", rawText(node).trim());
      return inside(around);
    default:
      return inside(around);
  }
}

/** The words of a link; where only the site knows them, its address has their place. */
function anchorWords(anchor: HtmlElement, around: Around, reading: CopyReading): CopyInline[] {
  const link = linkOf(anchor, reading);
  const inside = { ...around, link: link ?? around.link };
  const words = inlinesOfHtml(anchor.childNodes, inside, reading);
  const isKnown = link === null || words.some(isSeen) || rawText(anchor).trim() === "";
  return isKnown ? words : [run(shortPrintedAddress(link.address), inside)];
}

/** Whether the reading of a ruby has brackets for pages that do not set it above its words. */
function isBracketed({ parentNode }: HtmlElement): boolean {
  return parentNode?.childNodes.some((node) => isElement(node) && node.tagName === "rp") ?? false;
}

function run(text: string, { styles, link }: Around): CopyInline {
  return { kind: "text", text, styles, link };
}

/** A formula is published for a script to set; without it, it is its TeX. */
function wordsOf(text: string, around: Around, reading: CopyReading): CopyInline[] {
  for (const [formula] of text.matchAll(/\\\([^]+?\\\)|\\\[[^]+?\\\]/g)) {
    if (!around.styles.has("code")) noteTold(reading, "formula", formula);
  }
  return [run(text, around)];
}

export function isLiquid(element: HtmlElement): boolean {
  return attributeOf(element, "data-source") === "liquid";
}

/** What is kept for later, or never shown. */
const HIDDEN = /\{%-?\s*(capture|comment)\b[^]*?\{%-?\s*end\1\s*-?%\}/g;
const SWITCH =
  /\{%-?\s*(?:raw|endraw|comment|endcomment|assign|capture|endcapture)\b(?:[^%]|%(?!\}))*%\}/g;

/** Tags that only switch something on and off publish nothing that could be missed. */
export function tellLiquid(source: string, reading: CopyReading): void {
  const left = source.replace(HIDDEN, "").replace(SWITCH, "");
  if (left.trim() !== "") noteTold(reading, "liquid", source.trim());
}

/** The link of an anchor; null where it leads nowhere that the copy could send a reader. */
function linkOf(anchor: HtmlElement, reading: CopyReading): CopyLink | null {
  const href = attributeOf(anchor, "href");
  if (href === null) return null;
  const address = readAddress(href, reading.at);
  const title = attributeOf(anchor, "title")?.trim() ?? "";
  if (address.kind === "absolute") return { address: address.address, title };
  if (address.kind === "liquid") noteTold(reading, "liquid-link", href);
  if (address.kind === "within-page" && href.trim() !== "" && !isNoteMark(anchor))
    noteTold(reading, "page-link", href);
  if (address.kind === "within-site") noteTold(reading, "site-link", href);
  if (address.kind === "unsafe") noteTold(reading, "unsafe-link", href);
  return null;
}

/** The way back from a note, which the copy has no more use for than a page has of its own. */
function isNoteMark(anchor: HtmlElement): boolean {
  return attributeOf(anchor, "role")?.startsWith("doc-") ?? false;
}

export function pictureOf(
  img: HtmlElement,
  caption: readonly CopyInline[],
  reading: CopyReading,
): CopyPicture {
  const source = attributeOf(img, "src") ?? "";
  const address = readAddress(source, reading.at);
  const alt = (attributeOf(img, "alt") ?? "").replace(/\s+/g, " ").trim();
  return {
    address: address.kind === "absolute" ? address.address : null,
    source,
    alt,
    title: (attributeOf(img, "title") ?? "").replace(/\s+/g, " ").trim(),
    caption,
  };
}

/** A task's box; that of an item stands on the item. */
function boxOf(input: HtmlElement, around: Around): CopyInline[] {
  if (attributeOf(input, "type") !== "checkbox") {
    const value = attributeOf(input, "value");
    return value === null ? [] : [run(value, around)];
  }
  return [run(attributeOf(input, "checked") === null ? "⬜\u00A0" : "✅\u00A0", around)];
}

/** What is said of an embed that leads nowhere from a copy, by its address. */
const LOST_LINKS: Readonly<Record<string, "liquid-link" | "site-link">> = {
  liquid: "liquid-link",
  "within-site": "site-link",
};

function embeddedLink(
  element: HtmlElement,
  attribute: string,
  around: Around,
  reading: CopyReading,
): CopyInline[] {
  const nested = element.childNodes
    .filter(isElement)
    .map((child) => attributeOf(child, "src"))
    .find((src) => src !== null);
  const source = attributeOf(element, attribute) ?? nested ?? "";
  const address = readAddress(source, reading.at);
  const title = attributeOf(element, "title");
  if (address.kind === "absolute") {
    noteTold(reading, "embedded", source);
    const words = title ?? shortPrintedAddress(address.address);
    return [run(`▶ ${words}`, { ...around, link: { address: address.address, title: "" } })];
  }
  // What it says of itself, or where it lies, stands in its place without a way there.
  noteTold(reading, LOST_LINKS[address.kind] ?? "unsafe-link", source);
  const words = title ?? source;
  return words.trim() === "" ? [] : [run(`▶ ${words}`, around)];
}
