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

export function noteInReport(reading: CopyReading, kind: ToldKind, source: string): void {
  reading.told.push({ kind, source });
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

/** Words with single white space and none at either end; none at all where there is nothing to read. */
export function trimmed(words: readonly CopyInline[]): CopyInline[] {
  const kept: CopyInline[] = [];
  let isBlank = true;
  for (const word of words) {
    if (word.kind !== "text") {
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
    kept.pop();
    const text = last.kind === "text" ? last.text.replace(/ $/, "") : "";
    if (last.kind === "text" && text !== "") {
      kept.push({ ...last, text });
      break;
    }
  }
  while (kept[0]?.kind === "break") kept.shift();
  return kept;
}
