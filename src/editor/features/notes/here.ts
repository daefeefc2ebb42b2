import type { NodeType } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { schema } from "../../../issue/schema/index.ts";
import type { GetContext } from "../../core/editor-context.ts";

/** Where the caret is: its section, its item, and its paragraph where that is empty. */
interface Here {
  readonly section: number | null;
  readonly item: number | null;
  readonly empty: number | null;
  readonly marks: DecorationSet;
}
const hereKey = new PluginKey<Here>("here");
const NOWHERE: Here = { section: null, item: null, empty: null, marks: DecorationSet.empty };

/**
 * Marks the item that holds the caret, whose note then says more, and says in an empty paragraph what can be done. The
 * section of the caret is marked, too: it has to be laid out even before the browser has seen that it is in the window,
 * since a key that goes into a skipped section is lost.
 */
export function herePlugin(context: GetContext): Plugin<Here> {
  return new Plugin<Here>({
    key: hereKey,
    state: {
      init: () => NOWHERE,
      apply(tr, here, _before, after) {
        if (!tr.docChanged && !tr.selectionSet) return here;
        const section = around(after, schema.nodes.section);
        const item = around(after, schema.nodes.list_item);
        const empty = emptyParagraph(after);
        if (section === here.section && item === here.item && empty === here.empty)
          return tr.docChanged ? { ...here, marks: here.marks.map(tr.mapping, tr.doc) } : here;
        return { section, item, empty, marks: marksOf(after, { section, item, empty }, context) };
      },
    },
    props: { decorations: (state) => (context().editable ? hereKey.getState(state)?.marks : null) },
  });
}

/** Where the innermost node of this type begins that holds the caret. */
function around(state: EditorState, type: NodeType): number | null {
  const { $head } = state.selection;
  for (let depth = $head.depth; depth > 0; depth -= 1)
    if ($head.node(depth).type === type) return $head.before(depth);
  return null;
}

function emptyParagraph(state: EditorState): number | null {
  const { $head, empty } = state.selection;
  const isEmpty = $head.parent.type === schema.nodes.paragraph && $head.parent.content.size === 0;
  const parent = $head.depth > 0 ? $head.node(-1).type : null;
  return empty && isEmpty && parent !== schema.nodes.list_item ? $head.before() : null;
}

function marksOf(
  state: EditorState,
  { section, item, empty }: Omit<Here, "marks">,
  context: GetContext,
): DecorationSet {
  const marks: Decoration[] = [];
  for (const pos of [section, item]) {
    const node = pos === null ? null : state.doc.nodeAt(pos);
    if (pos !== null && node)
      marks.push(Decoration.node(pos, pos + node.nodeSize, { class: "is-here" }));
  }
  if (empty !== null)
    marks.push(
      Decoration.node(empty, empty + 2, { "data-placeholder": context().texts.block.placeholder }),
    );
  return DecorationSet.create(state.doc, marks);
}
