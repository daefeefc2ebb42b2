import { laterInsertMenu } from "../menu/later-insert-menu.ts";
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
  const hasMenu = laterInsertMenu.now() !== null;
  const hasTables = laterTables.now() !== null;
  let ended = hasMenu && hasTables;
  let timer = 0;

  async function begin(): Promise<void> {
    try {
      const [menu, tables] = await Promise.all([laterInsertMenu.load(), laterTables.load()]);
      if (ended) return;
      editor.join({
        // An open menu hears keys before all others.
        first: hasMenu ? [] : [menu.insertMenuPlugin(context)],
        last: hasTables ? [] : tables.tablePlugins(),
      });
    } catch {
      if (!ended) timer = window.setTimeout(() => void begin(), RETRY);
    }
  }

  if (!ended) void begin();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
