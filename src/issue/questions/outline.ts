import type { Node } from "@tiptap/pm/model";
import { plainText } from "./flat-text.ts";

/** A heading of the document. */
export interface OutlineEntry {
  readonly title: string;
  readonly level: number;
  /** What the heading opens: a group of sections, a section, or a deep dive (or no more than itself). */
  readonly opens: "group" | "section" | "deep-dive";
  /** The position before the heading. */
  readonly from: number;
}

/** The headings of a document in order. Headings in lists and quotes are no part of its outline. */
export function outlineOf(doc: Node): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const visit = (parent: Node, base: number): void => {
    parent.forEach((node, offset, index) => {
      const from = base + offset;
      const kind = node.type.name;
      if (kind === "group" || kind === "section") visit(node, from + 1);
      if (kind !== "heading") return;
      const opener = parent.type.name;
      const opens =
        index === 0 && (opener === "group" || opener === "section") ? opener : "deep-dive";
      entries.push({ title: plainText(node), level: Number(node.attrs["level"]), opens, from });
    });
  };
  visit(doc, 0);
  return entries;
}
