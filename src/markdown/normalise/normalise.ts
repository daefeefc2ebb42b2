import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import type { Engines } from "../document/engines.ts";
import { flatBlocks, groupSections } from "../document/sections.ts";
import { createPrintContext, definitionsOf } from "../print/print-context.ts";
import { writtenBlocks } from "../print/writable-block.ts";

/**
 * The document that comes back when `doc` is printed and read: what Markdown cannot hold (an empty paragraph, two lists
 * of one type that touch, blanks at the edge of bold) is brought to what it can. Idempotent.
 */
export function normalise(doc: Node, profile: Profile, engines: Engines): Node {
  const flat = flatBlocks(doc);
  const context = createPrintContext(profile, engines, { definitions: definitionsOf(flat) });
  const blocks = writtenBlocks(flat, context);
  return schema.node("doc", doc.attrs, groupSections(blocks, profile.sectionLevel));
}
