import { Extension } from "@tiptap/core";
import { NodeSelection, Plugin } from "@tiptap/pm/state";
import type { Command } from "@tiptap/pm/state";
import { DESCRIBE_EVENT, ROW_EVENTS } from "../../commands/edit-selected.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { shortcuts } from "../../core/shortcuts.ts";
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
    addKeyboardShortcuts: shortcuts({
      Tab: askSelected(DESCRIBE_EVENT),
      "Alt-Shift-ArrowUp": askSelected(ROW_EVENTS.join),
      "Alt-Shift-ArrowDown": askSelected(ROW_EVENTS.split),
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

/** Asks the view of the figure that is selected as a whole. */
function askSelected(event: string): Command {
  return ({ selection }, dispatch, view) => {
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== "figure")
      return false;
    if (dispatch) view?.nodeDOM(selection.from)?.dispatchEvent(new Event(event));
    return true;
  };
}
