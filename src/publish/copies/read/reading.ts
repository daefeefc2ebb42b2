import type { DefaultTreeAdapterTypes } from "parse5";
import type { Profile } from "../../../issue/profile/profile.ts";
import type { CopyInline, CopyLink, CopyPiece, CopyStyle, Told, ToldKind } from "../piece.ts";
import type { PublishedAt } from "../published-at.ts";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** What is known while published HTML is read into pieces. */
export interface CopyReading {
  readonly at: PublishedAt;
  readonly opinionWord: Profile["opinion"]["word"];
  readonly told: Told[];
  /** Whether an element is a block of its own. */
  readonly isBlock: (element: HtmlElement) => boolean;
  /** Reads blocks inside blocks. */
  readonly pieces: (nodes: readonly HtmlNode[], around: Around) => CopyPiece[];
  /** Reads Markdown that stands in what only Liquid or the theme would publish. */
  readonly markdown: (text: string) => CopyPiece[];
}

/** What the elements around a run say of it. */
export interface Around {
  readonly styles: ReadonlySet<CopyStyle>;
  readonly link: CopyLink | null;
}

export const PLAIN: Around = { styles: new Set(), link: null };

export function noteTold(reading: CopyReading, kind: ToldKind, source: string): void {
  reading.told.push({ kind, source });
}

/** Elements that only say how or where their words are shown. */
const LOOKS: ReadonlySet<string> = new Set(["big", "center", "font", "mark", "small"]);
const LOOK_ATTRIBUTES = ["style", "class", "align", "color", "bgcolor"];

/** Tells of an element whose words look otherwise in the copy: only its site knows its class. */
export function tellLook(element: HtmlElement, reading: CopyReading): void {
  if (attributeOf(element, "role")?.startsWith("doc-") || rawText(element).trim() === "") return;
  const given = LOOK_ATTRIBUTES.map((name) => [name, attributeOf(element, name)] as const);
  const said = given.flatMap(([name, value]) => (value ? ` ${name}="${value}"` : []));
  if (said.length > 0 || LOOKS.has(element.tagName))
    noteTold(reading, "look", `<${element.tagName}${said.join("")}>`);
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** All text in a node, letter by letter. */
export function rawText(node: HtmlNode): string {
  if ("value" in node) return node.value;
  if (!isElement(node)) return "";
  return node.tagName === "br" ? "\n" : node.childNodes.map(rawText).join("");
}

/** Nobody can see or follow a link of nothing but blanks, and Markdown has none. */
function withoutBlankLinks(words: readonly CopyInline[]): readonly CopyInline[] {
  const seen = new Set(words.filter(isSeen).map(({ link }) => link));
  return words.map((word) => (word.link && !seen.has(word.link) ? { ...word, link: null } : word));
}

/** Whether a run is more than white space; a break is none. */
function isSeen(word: CopyInline): boolean {
  return word.kind === "picture" || (word.kind === "text" && word.text.trim() !== "");
}

/** Words with single white space and none at either end; none at all where there is nothing to read. */
export function trimmed(words: readonly CopyInline[]): CopyInline[] {
  const kept: CopyInline[] = [];
  let isBlank = true;
  for (const word of withoutBlankLinks(words)) {
    if (word.kind !== "text") {
      if (word.kind === "break") dropBlankAtEnd(kept);
      kept.push(word);
      isBlank = word.kind === "break";
      continue;
    }
    const text = word.text.replace(/[ \t\n\r\f]+/g, " ").replace(/^ /, isBlank ? "" : " ");
    if (text === "") continue;
    kept.push({ ...word, text });
    isBlank = text.endsWith(" ");
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (last.kind === "picture") break;
    if (last.kind === "text") {
      dropBlankAtEnd(kept);
      if (kept.at(-1)?.kind === "text") break;
    } else kept.pop();
  }
  while (kept[0]?.kind === "break") kept.shift();
  return kept;
}

/** Takes away the blank at the end of words, with the run that held nothing else. */
function dropBlankAtEnd(words: CopyInline[]): void {
  const last = words.at(-1);
  if (last?.kind !== "text") return;
  const text = last.text.replace(/ $/, "");
  words.splice(-1, 1, ...(text === "" ? [] : [{ ...last, text }]));
}
