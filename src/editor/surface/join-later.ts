import { laterInsertMenu } from "../menu/later-insert-menu.ts";
import { laterHandles } from "../moving/later-handles.ts";
import { laterTables } from "../tables/later-tables.ts";
import type { GetContext } from "./editor-context.ts";
import type { SchemaEditor } from "./schema-editor.ts";

/** Milliseconds until what could not be loaded is asked for again. */
const RETRY = 3_000;

/**
 * Gives an editor the plugins that were not loaded when it was made, as soon as all of them are there: at each joining
 * what plugins draw is drawn anew. Unless the result is called before.
 */
export function joinLater(editor: SchemaEditor, context: GetContext): () => void {
  let ended = [laterInsertMenu, laterTables, laterHandles].every((part) => part.now() !== null);
  let timer = 0;

  async function begin(): Promise<void> {
    const loaded = await Promise.all([
      laterInsertMenu.load(),
      laterTables.load(),
      laterHandles.load(),
    ]).catch(() => null);
    if (ended) return;
    if (!loaded) {
      timer = window.setTimeout(() => void begin(), RETRY);
      return;
    }
    const [menu, tables, handles] = loaded;
    const { state } = editor;
    // Plugins that were made anew meanwhile have what was loaded by then.
    editor.join({
      // An open menu hears keys before all others.
      first: menu.hasInsertMenu(state) ? [] : [menu.insertMenuPlugin(context)],
      last: [
        ...(tables.hasTables(state) ? [] : tables.tablePlugins()),
        ...(handles.hasHandles(state) ? [] : [handles.handlesPlugin(context)]),
      ],
    });
  }

  if (!ended) void begin();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
