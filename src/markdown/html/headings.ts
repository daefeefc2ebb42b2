import type { Node } from "@tiptap/pm/model";
import type { Attributes } from "../dialect/kramdown/context.ts";
import { attributesOfBlock } from "./attributes.ts";
import { nestedDocuments } from "./nested-document.ts";

export interface PublishedHeading {
  readonly node: Node;
  readonly level: number;
  readonly id: string;
  /** `{:.no_toc}` keeps a heading out of the table of contents. */
  readonly inToc: boolean;
}

/** All headings, in the order in which they stand, those of Markdown inside HTML among them. */
export interface Headings {
  readonly all: readonly PublishedHeading[];
  /** The id of a heading that stands as child `index` of `parent`. */
  readonly idOf: (parent: Node, index: number) => string;
}

/**
 * Headings and the ids that kramdown's GFM parser makes for them (`generate_gfm_header_id`): the words in lower case
 * without punctuation, spaces as hyphens, a repeated one numbered from 1.
 */
export function readHeadings(doc: Node, definitions: ReadonlyMap<string, Attributes>): Headings {
  const all: PublishedHeading[] = [];
  const ids = new Map<Node, Map<number, string>>();
  const used = new Map<string, number>();
  const read = (node: Node, parent: Node | null, index: number): boolean => {
    if (!parent || node.type.name !== "heading") {
      for (const nested of nestedDocuments(node))
        nested.descendants((...at) => read(at[0], at[2], at[3]));
      return !node.isTextblock;
    }
    const attributes = attributesOfBlock(parent, index, definitions);
    const id = attributes["id"] ?? writtenId(node) ?? numbered(slugOf(node), used);
    const inToc = !/(^|\s)no_toc(\s|$)/.test(attributes["class"] ?? "");
    all.push({ node, level: Number(node.attrs["level"]), id, inToc });
    const ofParent = ids.get(parent) ?? new Map<number, string>();
    ids.set(parent, ofParent.set(index, id));
    return false;
  };
  doc.descendants((node, _pos, parent, index) => read(node, parent, index));
  return { all, idOf: (parent, index) => ids.get(parent)?.get(index) ?? "" };
}

/** `# Words {#id}` */
function writtenId({ lastChild }: Node): string | undefined {
  if (lastChild?.attrs["kind"] !== "attributes") return undefined;
  return /\{#([^}]+)\}$/.exec(String(lastChild.attrs["text"]))?.[1];
}

function numbered(slug: string, used: Map<string, number>): string {
  const count = used.get(slug) ?? 0;
  used.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}

function slugOf(heading: Node): string {
  const words: string[] = [];
  heading.forEach((node) => words.push(wordsOf(node)));
  return words
    .join("")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu, "")
    .replace(/[ \t]/g, "-");
}

/** Two or three hyphens are a dash, which no id holds, a guillemet takes its space along; in code they stay. Sources and images say nothing. */
function wordsOf(node: Node): string {
  const isCode = node.marks.some((mark) => mark.type.name === "code");
  if (node.isText)
    return isCode ? (node.text ?? "") : (node.text ?? "").replace(/---?|<< | >>/g, "");
  if (node.type.name !== "inline_source") return "";
  const text = String(node.attrs["text"]);
  if (node.attrs["kind"] === "math") return text.replace(/^\$\$\s*|\s*\$\$$/g, "");
  return "";
}
