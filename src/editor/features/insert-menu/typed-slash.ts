import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state";

/** Chinese keyboards give `、` for the slash key. */
export const SLASHES = /^[/、]$/;

const slashKey = new PluginKey<number | null>("typed-slash");

/** Remembers where a slash was typed last, for a menu that is loaded only after it. */
export function typedSlashPlugin(): Plugin<number | null> {
  return new Plugin<number | null>({
    key: slashKey,
    state: {
      init: () => null,
      apply(tr, from, before, after) {
        if (slashTyped(tr, before, after)) return after.selection.from - 1;
        return from !== null && isBeside(from, after) ? from : null;
      },
    },
  });
}

/** Where the slash stands that was typed before the caret; null where there is none. */
export function typedSlash(state: EditorState): number | null {
  return slashKey.getState(state) ?? null;
}

/** Nothing but what was typed behind it has changed. */
function isBeside(from: number, { doc, selection: { $from } }: EditorState): boolean {
  return (
    $from.parent.isTextblock &&
    $from.start() === from &&
    SLASHES.test(doc.textBetween(from, Math.min(from + 1, doc.content.size)))
  );
}

/** A slash has come to stand before the caret, first in its block. Undo and moves do not count as typing. */
export function slashTyped(tr: Transaction, before: EditorState, after: EditorState): boolean {
  if (!tr.docChanged || tr.getMeta("history$") || tr.getMeta("uiEvent")) return false;
  const { selection } = after;
  if (!(selection instanceof TextSelection) || !selection.$cursor) return false;
  const { $cursor } = selection;
  if ($cursor.parentOffset !== 1 || $cursor.parent.type.name !== "paragraph") return false;
  const slash = $cursor.parent.textBetween(0, 1, null, "￼");
  return SLASHES.test(slash) && before.selection.empty && before.selection.$from.parentOffset === 0;
}
