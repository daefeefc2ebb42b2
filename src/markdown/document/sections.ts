import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";

/**
 * Top-level blocks grouped by their headings: one of `sectionLevel` opens a section, one above it a group, which holds
 * the sections up to the next group. What comes before any of them stays as it is.
 */
export function groupSections(blocks: readonly Node[], sectionLevel: number): Node[] {
  const top: Node[] = [];
  let group: Node[] | null = null;
  let section: Node[] | null = null;
  const closeSection = (): void => {
    if (section) (group ?? top).push(schema.node("section", null, section));
    section = null;
  };
  const closeGroup = (): void => {
    closeSection();
    if (group) top.push(schema.node("group", null, group));
    group = null;
  };
  for (const block of blocks) {
    const level = block.type === schema.nodes.heading ? Number(block.attrs["level"]) : 7;
    if (level < sectionLevel) {
      closeGroup();
      group = [block];
    } else if (level === sectionLevel) {
      closeSection();
      section = [block];
    } else (section ?? group ?? top).push(block);
  }
  closeGroup();
  return top;
}

/** The blocks of a document in order, out of their sections and groups. */
export function flatBlocks(doc: Node): Node[] {
  const blocks: Node[] = [];
  const walk = (node: Node): void => {
    for (const child of node.children) {
      if (child.type === schema.nodes.section || child.type === schema.nodes.group) walk(child);
      else blocks.push(child);
    }
  };
  walk(doc);
  return blocks;
}
