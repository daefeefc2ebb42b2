import { Plugin } from "@tiptap/pm/state";

/**
 * The browser puts the caret of a text that gets the focus at its beginning, and ProseMirror puts it right a moment
 * later: a key in between would be written there. So it is put right at once, but for a press, which puts it itself.
 */
export function focusPlugin(): Plugin {
  let isPressed = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousedown() {
          isPressed = true;
          requestAnimationFrame(() => {
            isPressed = false;
          });
          return false;
        },
        focus(view) {
          if (!isPressed && view.editable) view.focus();
          return false;
        },
      },
    },
  });
}
