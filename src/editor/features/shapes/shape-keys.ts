import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { schema } from "../../../issue/schema/index.ts";
import { openBlockMenu } from "../../commands/block-menu.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { runItemCommand } from "./item-commands.ts";

/** Alt+S converts the item at the caret into its next shape, Alt+Shift+S back; a press on an item's note opens its menu. */
export function shapeKeysPlugin(context: GetContext): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        // By the place of the key: on a Mac, Alt makes another letter of it.
        const isKey = event.code === "KeyS" && event.altKey && !event.ctrlKey && !event.metaKey;
        if (!isKey || event.isComposing || view.composing || !context().editable) return false;
        const direction = event.shiftKey ? -1 : 1;
        runItemCommand(view, ({ convertItem }) => convertItem(direction, context));
        return true;
      },
      handleDOMEvents: {
        mousedown(view, event) {
          const pos = event.button === 0 && context().editable ? itemOfNote(view, event) : null;
          if (pos === null) return false;
          event.preventDefault();
          view.dispatch(openBlockMenu(view.state.tr, pos));
          return true;
        },
      },
    },
  });
}

/** Where the item begins on whose note, which is drawn outside of its box, the pointer is; null elsewhere. */
function itemOfNote(view: EditorView, event: MouseEvent): number | null {
  const { target, clientX: x, clientY: y } = event;
  if (!(target instanceof HTMLElement) || !target.matches("li[data-shape]")) return null;
  const box = target.getBoundingClientRect();
  if (x <= box.right && y <= box.bottom) return null;
  const $inside = view.state.doc.resolve(view.posAtDOM(target, 0));
  for (let depth = $inside.depth; depth > 0; depth -= 1)
    if ($inside.node(depth).type === schema.nodes.list_item) return $inside.before(depth);
  return null;
}
