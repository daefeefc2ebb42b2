import { Extension } from "@tiptap/core";
import { NodeSelection, Plugin } from "@tiptap/pm/state";
import type { Command } from "@tiptap/pm/state";
import { DESCRIBE_EVENT, ROW_EVENTS } from "../../commands/edit-selected.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";
import { pictureShell } from "./picture-shell.ts";

/**
 * Figures and images in a line. Their views are plain DOM though nobody types in them: React's come a moment after the
 * text, so that what stands below jumps.
 */
export function figuresExtension(context: GetContext): Extension {
  return Extension.create({
    name: "figures",
    // Tab at a figure goes into it; everywhere else it is others'.
    priority: 210,
    addKeyboardShortcuts: commandsByKey({
      Tab: askFigure(DESCRIBE_EVENT),
      "Alt-Shift-ArrowUp": askFigure(ROW_EVENTS.join, true),
      "Alt-Shift-ArrowDown": askFigure(ROW_EVENTS.split),
    }),
    addProseMirrorPlugins: madeOnce(context, () => [
      new Plugin({
        props: {
          nodeViews: {
            figure: (node, view, getPos) => pictureShell("figure", context, node, view, getPos),
            image: (node, view, getPos) => pictureShell("image", context, node, view, getPos),
          },
        },
      }),
    ]),
  });
}

/** Asks the view of the figure that is selected as a whole, or, for what can be done there, right below the caret between two blocks. */
function askFigure(event: string, mayBeBetween = false): Command {
  return ({ selection }, dispatch, view) => {
    const { $from, from, empty } = selection;
    const isBetween = mayBeBetween && empty && !$from.parent.inlineContent;
    if (!isBetween && !(selection instanceof NodeSelection)) return false;
    if ($from.nodeAfter?.type.name !== "figure") return false;
    if (dispatch) view?.nodeDOM(from)?.dispatchEvent(new Event(event));
    return true;
  };
}
