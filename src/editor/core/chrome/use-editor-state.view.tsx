import type { EditorState } from "@tiptap/pm/state";
import { useSyncExternalStore } from "react";
import type { EditorPort } from "../editor-port.ts";

/**
 * Something read from the editor's state. The component renders again only when what was read is another value, so
 * read what stays identical through a key.
 */
export function useEditorState<Value>(
  surface: EditorPort,
  read: (state: EditorState) => Value,
): Value {
  return useSyncExternalStore(
    (listener) => surface.subscribe(listener),
    () => read(surface.view.state),
  );
}
