import type { EditorView } from "@tiptap/pm/view";
import type { DecorationSet } from "@tiptap/pm/view";
import type { GetContext } from "../../core/editor-context.ts";
import { flagsKey } from "../../queries/item-flag.ts";

/** Milliseconds of rest after which the notes of items are looked at again. */
export const REST = 200;

/** Looks at the notes of items, and again when the text or what is known of links has changed. */
export interface FlagsLook {
  /** Looks when nothing has asked for that so long, in milliseconds. */
  readonly later: (after: number) => void;
  /** The context may have other links. */
  readonly listen: () => void;
  readonly end: () => void;
}

/** `find` says what the notes are to be; null where they are that already, or nothing is known yet. */
export function createFlagsLook(
  view: EditorView,
  context: GetContext,
  find: () => DecorationSet | null,
): FlagsLook {
  let timer = 0;
  let waits = false;
  let asked = context().links;
  let endListening = asked.subscribe(soon);

  function look(): void {
    waits = false;
    if (view.isDestroyed) return;
    // What is being composed must not be drawn anew.
    if (view.composing) return later(REST);
    const found = find();
    if (found) view.dispatch(view.state.tr.setMeta(flagsKey, found).setMeta("addToHistory", false));
  }

  function later(after: number): void {
    clearTimeout(timer);
    waits = true;
    timer = window.setTimeout(look, after);
  }

  /** A service that learns one thing after another must not put it off for ever, as keys may. */
  function soon(): void {
    if (!waits) later(REST);
  }

  return {
    later,
    listen() {
      if (context().links === asked) return;
      asked = context().links;
      endListening();
      endListening = asked.subscribe(soon);
      later(REST);
    },
    end() {
      clearTimeout(timer);
      endListening();
    },
  };
}
