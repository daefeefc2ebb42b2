import type { GetContext } from "../core/editor-context.ts";
import { LATER_PLUGINS } from "./later-plugins.ts";
import type { SchemaEditor } from "../core/schema-editor.ts";

/** Milliseconds until what could not be loaded is asked for again. */
const RETRY = 3_000;

/**
 * Gives an editor the plugins that were not loaded when it was made, as soon as all of them are there: at each joining
 * what plugins draw is drawn anew. Unless the result is called before.
 */
export function joinLater(
  editor: Pick<SchemaEditor, "state" | "join">,
  context: GetContext,
): () => void {
  const missing = () => LATER_PLUGINS.filter(({ isIn }) => !isIn(editor.state));
  let ended = missing().length === 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function begin(): Promise<void> {
    try {
      await Promise.all(LATER_PLUGINS.map(({ load }) => load()));
    } catch {
      if (!ended) timer = setTimeout(() => void begin(), RETRY);
      return;
    }
    // Plugins that were made anew meanwhile have what was loaded by then.
    const joining = missing();
    if (ended || joining.length === 0) return;
    const made = (first: boolean) =>
      joining.filter(({ isFirst }) => isFirst === first).flatMap(({ make }) => make(context));
    editor.join({ first: made(true), last: made(false) });
  }

  if (!ended) void begin();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
