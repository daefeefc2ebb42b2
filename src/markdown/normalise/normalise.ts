import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { flatBlocks, groupSections } from "../document/sections.ts";
import { writeLeaf } from "../print/leaf.ts";
import { normaliseBlocks } from "./blocks.ts";
import { normaliseInlines } from "./inlines.ts";
import { type Rules, rulesOf } from "./rules.ts";

/**
 * The document that comes back when `doc` is printed and read: what Markdown cannot hold (an empty paragraph, two lists
 * of one type that touch, blanks at the edge of bold) is brought to what it can. Idempotent; a document that was read
 * from Markdown is its own normal form.
 */
export function normalise(doc: Node, profile: Profile): Node {
  const blocks = normaliseBlocks(flatBlocks(doc), writableRules(profile));
  return schema.node("doc", doc.attrs, groupSections(blocks, profile.sectionLevel));
}

/** Words keep only the marks that can be written around them. */
function writableRules(profile: Profile): Rules {
  const setting = { profile, lineEnd: "\n", definitions: "" };
  return {
    ...rulesOf(profile.engine),
    inlines: (nodes, place) => {
      const inlines = normaliseInlines(nodes, place);
      if (inlines.every(({ isText, marks }) => isText && marks.length === 0)) return inlines;
      const type = place === "cell" ? "table_header" : place;
      return writeLeaf(schema.node(type, null, inlines), place, setting).leaf.children;
    },
  };
}
