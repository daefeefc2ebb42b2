import type { KeyboardShortcutCommand } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";

/** Commands of ProseMirror by key, as Tiptap's extensions want them. `Mod` is Command on a Mac, Control elsewhere. */
export function commandsByKey(
  keys: Readonly<Record<string, Command>>,
): () => Record<string, KeyboardShortcutCommand> {
  return () =>
    Object.fromEntries(
      Object.entries(keys).map(([key, command]): [string, KeyboardShortcutCommand] => [
        key,
        ({ editor: { view } }) => command(view.state, view.dispatch, view),
      ]),
    );
}
