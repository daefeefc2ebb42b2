import type { Node } from "@tiptap/pm/model";
import { readable } from "./flat-text.ts";
import { remembered } from "./memo.ts";

/** A link of the document: where it stands, where it leads, what it says. */
export interface LinkPlace {
  readonly href: string;
  readonly title: string | null;
  readonly text: string;
  /** Whether all of its words are bold. */
  readonly bold: boolean;
  /** Positions in the document. */
  readonly from: number;
  readonly to: number;
}

/** All links of a node that has blocks, in order. `base` is the position of the node's content (0 for a document). */
export function linksIn(node: Node, base = 0): readonly LinkPlace[] {
  const links: LinkPlace[] = [];
  node.descendants((child, offset) => {
    if (!child.inlineContent) return true;
    links.push(...linksOfTextblock(child, base + offset + 1));
    return false;
  });
  return links;
}

/** The links of one textblock; neighbouring pieces with one address are one link. `base` is where its content begins. */
export function linksOfTextblock(block: Node, base: number): readonly LinkPlace[] {
  const links = linksFromStart(block);
  if (base === 0) return links;
  // Written out: this is asked of every line of a section after each key.
  return links.map(({ href, title, text, bold, from, to }) => {
    return { href, title, text, bold, from: from + base, to: to + base };
  });
}

const linksFromStart = remembered((block: Node): readonly LinkPlace[] => {
  const links: LinkPlace[] = [];
  block.forEach((child, from) => {
    const mark = child.marks.find((each) => each.type.name === "link");
    if (!mark) return;
    const href = String(mark.attrs["href"]);
    const title: unknown = mark.attrs["title"];
    const to = from + child.nodeSize;
    const bold = child.marks.some((each) => each.type.name === "strong");
    const text = child.isText ? (child.text ?? "") : child.type.name === "soft_break" ? " " : "";
    const last = links.at(-1);
    if (last && last.to === from && last.href === href) {
      const isBold = last.bold && (bold || text.trim() === "");
      links[links.length - 1] = { ...last, text: last.text + text, bold: isBold, to };
    } else {
      links.push({ href, title: typeof title === "string" ? title : null, text, bold, from, to });
    }
  });
  return links.map((link) => ({ ...link, text: readable(link.text) }));
});
