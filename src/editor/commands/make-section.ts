import { Fragment } from "@tiptap/pm/model";
import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

const { heading, section } = schema.nodes;

/**
 * Makes the paragraph at `pos` the title of a new section, with the blocks below it. null where no section can begin:
 * in a list, a quote or a table.
 */
export function makeSection(tr: Transaction, pos: number, level: number): Transaction | null {
  const $pos = tr.doc.resolve(pos);
  const container = $pos.node(-1);
  const depth = $pos.depth - 1;
  const index = $pos.index(depth);
  const blocks: Node[] = [];
  let end = $pos.after();
  for (let next = index + 1; next < container.childCount; next += 1) {
    const block = container.child(next);
    if (block.type === section || block.type === schema.nodes.group) break;
    blocks.push(block);
    end += block.nodeSize;
  }
  const made = section.create(null, [heading.create({ level }, $pos.parent.content), ...blocks]);
  const offset = $pos.parentOffset;
  if (container.type === section) {
    // Everything from here to the section's end goes behind it.
    const after = $pos.after(depth);
    tr.delete($pos.before(), after - 1);
    const at = $pos.before() + 1;
    tr.insert(at, made);
    return tr.setSelection(TextSelection.create(tr.doc, at + 2 + offset));
  }
  if (container.type !== schema.nodes.doc && container.type !== schema.nodes.group) return null;
  const last = index + 1 + blocks.length;
  if (!container.canReplace(index, last, Fragment.from(made))) return null;
  tr.replaceWith($pos.before(), end, made);
  return tr.setSelection(TextSelection.create(tr.doc, $pos.before() + 2 + offset));
}
