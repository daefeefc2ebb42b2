import type { EditorState } from "@tiptap/pm/state";
import { useSyncExternalStore } from "react";
import type { Surface } from "../../assembly/create-surface.ts";

/**
 * Something read from the editor's state. The component renders again only when what was read is another value, so
 * read what stays identical through a key.
 */
export function useEditorState<Value>(
  surface: Surface,
  read: (state: EditorState) => Value,
): Value {
  return useSyncExternalStore(
    (listener) => surface.handle.subscribe(listener),
    () => read(surface.view.state),
  );
}
