import { isHistoryTransaction } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import { addSection, missingSections } from "../commands/sections.ts";
import type { DocumentOwner } from "../core/document-owner.ts";
import type { EditorHandle } from "../editor-handle.ts";
import { extensions } from "./extensions.ts";
import { laterFind } from "../features/find/later-find.ts";
import { linkHandle } from "./link-handle.ts";
import { announceMove } from "../features/moving/announce-move.ts";
import { placeOf } from "./place.ts";
import { revealSelection } from "../core/reveal.ts";
import type { EditorPort } from "../core/editor-port.ts";
import type { EditorContext } from "../core/editor-context.ts";
import { joinLater } from "./join-later.ts";
import { SchemaEditor } from "../core/schema-editor.ts";

/** A running editor: what the component shows and steers. */
export interface Surface extends EditorPort {
  readonly handle: EditorHandle;
  setContext(context: EditorContext): void;
  destroy(): void;
}

/** Who hears of changes. */
export interface SurfaceListener {
  /** The document was brought back by undo, or again by redo. */
  onHistory(after: Node, before: Node): void;
}

/** Makes the editor in `place`, on the document of `owner`. */
export function createSurface(
  place: HTMLElement,
  owner: DocumentOwner,
  first: EditorContext,
  heard: SurfaceListener,
): Surface {
  let current = first;
  const context = (): EditorContext => current;
  const listeners = new Set<() => void>();
  const editor = new SchemaEditor(extensions(context), owner);
  editor.show(place);
  const endJoining = joinLater(editor, context);
  let edits = 0;
  editor.on("transaction", ({ transaction }) => {
    if (transaction.docChanged && transaction.getMeta("addToHistory") !== false) edits += 1;
    if (transaction.docChanged && isHistoryTransaction(transaction))
      heard.onHistory(editor.state.doc, transaction.before);
    announceMove(transaction, editor.view, context);
    for (const listener of listeners) listener();
  });
  const { view } = editor;
  const run = (command: Command): boolean => command(view.state, view.dispatch, view);
  const runFocused = (command: Command): boolean => {
    const ran = run(command);
    // What opened a form of its own keeps the focus there.
    if (ran && !view.dom.contains(document.activeElement)) view.focus();
    return ran;
  };
  const editing = (command: Command): boolean => context().editable && runFocused(command);

  const select = (from: number, to: number): void => {
    const { tr } = view.state;
    const within = (pos: number) => tr.doc.resolve(Math.max(0, Math.min(pos, tr.doc.content.size)));
    view.dispatch(
      tr.setSelection(TextSelection.between(within(from), within(to))).scrollIntoView(),
    );
    view.focus();
    revealSelection(view);
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const handle: EditorHandle = {
    focus: () => view.focus(),
    jumpTo: (pos) => select(pos, pos),
    addSection: (rules) => editing(addSection(rules, context().profile)),
    missingSections: () => missingSections(view.state.doc, context().profile),
    ...linkHandle(view, context, select, () => edits),
    async openFind() {
      const { findPlugin, findsIn, makeFind } = await laterFind.load();
      if (!findsIn(view.state)) editor.join({ last: [findPlugin()] });
      return makeFind(view, () => context().editable);
    },
    place: () => placeOf(view),
    subscribe,
  };
  return {
    view,
    handle,
    context,
    run,
    subscribe,
    setContext(next) {
      const shows =
        next.texts !== current.texts ||
        next.profile !== current.profile ||
        next.pictures !== current.pictures ||
        next.editable !== current.editable;
      const asksAnew = next.links !== current.links;
      current = next;
      if (shows) editor.remakePlugins();
      // The plugins ask by the context; only those that listen to the link service have to hear of another.
      else if (asksAnew) view.updateState(view.state);
    },
    destroy() {
      endJoining();
      listeners.clear();
      editor.destroy();
    },
  };
}
