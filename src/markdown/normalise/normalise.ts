import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { flatBlocks, groupSections } from "../document/sections.ts";
import { normaliseBlocks } from "./blocks.ts";
import { rulesOf } from "./rules.ts";

/**
 * The document that comes back when `doc` is printed and read: what Markdown cannot hold (an empty paragraph, two lists
 * of one type that touch, blanks at the edge of bold) is brought to what it can. Idempotent; a document that was read
 * from Markdown is its own normal form.
 */
export function normalise(doc: Node, { engine, sectionLevel }: Profile): Node {
  const blocks = normaliseBlocks(flatBlocks(doc), rulesOf(engine));
  return schema.node("doc", doc.attrs, groupSections(blocks, sectionLevel));
}
