import type { Plugin } from "@tiptap/pm/state";
import type { LaterModule } from "../later-module.ts";
import { laterInsertMenu } from "../menu/later-insert-menu.ts";
import { laterTables } from "../tables/later-tables.ts";
import type { GetContext } from "./editor-context.ts";
import type { SchemaEditor } from "./schema-editor.ts";

/** Milliseconds until what could not be loaded is asked for again. */
const RETRY = 3_000;

/**
 * Gives an editor the plugins that were not loaded when it was made, each as soon as it is there, unless the result is
 * called before.
 */
export function joinLater(editor: SchemaEditor, context: GetContext): () => void {
  const ends = [
    // An open menu hears keys before all others.
    join(laterInsertMenu, ({ insertMenuPlugin }) => [insertMenuPlugin(context)], "first"),
    join(laterTables, ({ tablePlugins }) => tablePlugins()),
  ];
  return () => ends.forEach((end) => end());

  function join<Module>(
    part: LaterModule<Module>,
    plugins: (module: Module) => readonly Plugin[],
    place: "first" | "before-keys" = "before-keys",
  ): () => void {
    if (part.now() !== null) return () => undefined;
    let ended = false;
    let timer = 0;
    const begin = async (): Promise<void> => {
      try {
        const module = await part.load();
        if (!ended) editor.join(plugins(module), place);
      } catch {
        if (!ended) timer = window.setTimeout(() => void begin(), RETRY);
      }
    };
    void begin();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }
}
