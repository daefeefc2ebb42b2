import { isHistoryTransaction } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import { whenLoaded } from "../../lazy/lazy.ts";
import { addSection, missingSections } from "../commands/sections.ts";
import type { DocumentOwner } from "../core/document-owner.ts";
import type { EditorContext } from "../core/editor-context.ts";
import { knowsSame, looksSame } from "../core/made-once.ts";
import { revealSelection } from "../core/reveal.ts";
import { SchemaEditor } from "../core/schema-editor.ts";
import type { EditorHandle } from "../editor-handle.ts";
import { checksPart } from "../features/checks/checks-extension.ts";
import { findPart } from "../features/find/find-extension.ts";
import { announceMove } from "../features/moving/announce-move.ts";
import { findingCount } from "../queries/findings.ts";
import { extensions } from "./extensions.ts";
import { PLUGIN_PARTS } from "./lazy-parts.ts";
import { linkHandle } from "./link-handle.ts";
import { readerPlaceOf } from "./place.ts";

/** A running editor: what the component shows and steers. */
export interface RunningEditor {
  readonly editor: SchemaEditor;
  readonly handle: EditorHandle;
  /** Shows the text, once the editor has its place in the page. */
  begin(): void;
  setContext(context: EditorContext): void;
  destroy(): void;
}

/**
 * Makes an editor of the document of `owner`. `onHistory` hears that the document was brought back by undo, or again by
 * redo.
 */
export function createEditor(
  owner: DocumentOwner,
  first: EditorContext,
  onHistory: (after: Node, before: Node) => void,
): RunningEditor {
  let current = first;
  let endWaiting = (): void => undefined;
  const context = (): EditorContext => current;
  const editor = new SchemaEditor(extensions(context), owner, context);
  return {
    editor,
    handle: handleOf(editor, onHistory),
    begin() {
      editor.begin();
      if (PLUGIN_PARTS.some(({ now }) => now() === null))
        endWaiting = whenLoaded(PLUGIN_PARTS, () => editor.refreshPlugins());
    },
    setContext(next) {
      const before = current;
      current = next;
      if (!looksSame(before, next)) editor.refreshPlugins();
      // The plugins ask by the context; only those that listen to a service have to hear of another.
      else if (!knowsSame(before, next)) editor.view.updateState(editor.state);
    },
    destroy() {
      endWaiting();
      editor.destroy();
    },
  };
}

function handleOf(
  editor: SchemaEditor,
  onHistory: (after: Node, before: Node) => void,
): EditorHandle {
  const { view, context } = editor;
  let edits = 0;
  editor.on("transaction", ({ transaction }) => {
    if (transaction.docChanged && transaction.getMeta("addToHistory") !== false) edits += 1;
    if (transaction.docChanged && isHistoryTransaction(transaction))
      onHistory(editor.state.doc, transaction.before);
    announceMove(transaction, view, context);
  });
  const editing = (command: Command): boolean => {
    const ran = context().editable && editor.run(command);
    // What opened a form of its own keeps the focus there.
    if (ran && !view.dom.contains(document.activeElement)) view.focus();
    return ran;
  };
  const select = (from: number, to: number): void => {
    const { tr } = view.state;
    const within = (pos: number) => tr.doc.resolve(Math.max(0, Math.min(pos, tr.doc.content.size)));
    view.dispatch(
      tr.setSelection(TextSelection.between(within(from), within(to))).scrollIntoView(),
    );
    view.focus();
    revealSelection(view);
  };
  return {
    focus: () => view.focus(),
    jumpTo: (pos) => select(pos, pos),
    addSection: (rules) => editing(addSection(rules, context().profile)),
    missingSections: () => missingSections(view.state.doc, context().profile),
    ...linkHandle(view, context, select, () => edits),
    async openFind() {
      const { makeFind } = await findPart.load();
      editor.refreshPlugins();
      return makeFind(view, () => context().editable);
    },
    async openChecks() {
      const { makeCheckHandle } = await checksPart.load();
      editor.refreshPlugins();
      return makeCheckHandle(view, context);
    },
    findingCount: () => findingCount(view.state),
    walkFindings(direction) {
      const walk = checksPart.now()?.walkFindings(direction);
      return walk !== undefined && editor.run(walk);
    },
    place: () => readerPlaceOf(view),
    subscribe(listener) {
      editor.on("transaction", listener);
      return () => editor.off("transaction", listener);
    },
  };
}
