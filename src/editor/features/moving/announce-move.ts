import type { Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { schema } from "../../../issue/schema/index.ts";
import { sectionTitle } from "../../queries/sections.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { isListNode } from "../../queries/containers.ts";
import { MOVED } from "../../commands/take-away.ts";

/** Says where something went, if the transaction moved it: its place in its list, else its section. */
export function announceMove(tr: Transaction, view: EditorView, context: GetContext): void {
  if (!tr.getMeta(MOVED)) return;
  const { announce, section: words } = context().texts;
  const { $from } = view.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (isListNode(node)) {
      context().announce(announce.movedToPlace($from.index(depth) + 1, node.childCount));
      return;
    }
    if (node.type === schema.nodes.section) {
      context().announce(announce.movedToSection(sectionTitle(node) || words.untitled));
      return;
    }
  }
}
