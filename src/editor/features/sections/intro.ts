import { keydownHandler } from "@tiptap/pm/keymap";
import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { schema } from "../../../issue/schema/index.ts";
import { chromeButton } from "../../core/chrome/element.ts";
import type { GetContext } from "../../core/editor-context.ts";

/**
 * An issue may begin with its first section, and a new one does. Then there is no line above it for the introduction;
 * this row makes one, and so does going up from the first title.
 */
export function introPlugin(context: GetContext): Plugin {
  return new Plugin({
    props: {
      decorations: (state) =>
        context().editable && lacksIntro(state.doc) ? row(state.doc, context) : null,
      handleKeyDown: keydownHandler({ ArrowUp: beginIntroFromTitle }),
    },
  });
}

/** Puts an empty paragraph before everything, with the caret in it; false where the issue begins with text already. */
export const beginIntro: Command = (state, dispatch) => {
  if (!lacksIntro(state.doc)) return false;
  if (dispatch) {
    const tr = state.tr.insert(0, schema.nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, 1)).scrollIntoView());
  }
  return true;
};

const beginIntroFromTitle: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  const inFirstTitle =
    $head.parent.type === schema.nodes.heading && $head.before() <= $head.depth - 1;
  return empty && inFirstTitle && $head.parentOffset === 0 && beginIntro(state, dispatch);
};

function lacksIntro(doc: Node): boolean {
  const first = doc.firstChild;
  return first === null || first.type === schema.nodes.section || first.type === schema.nodes.group;
}

function row(doc: Node, context: GetContext): DecorationSet {
  const { texts } = context();
  const words = doc.childCount === 0 ? texts.intro.begin : texts.intro.write;
  const button = (view: EditorView): HTMLElement =>
    chromeButton(
      "add-row intro-row",
      () => {
        beginIntro(view.state, view.dispatch);
        view.focus();
      },
      words,
    );
  return DecorationSet.create(doc, [
    // Its keys are its own: Enter presses it, and means nothing to the text.
    Decoration.widget(0, button, { side: -1, key: `intro-${words}`, stopEvent: () => true }),
  ]);
}
