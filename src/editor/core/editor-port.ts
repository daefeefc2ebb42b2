import type { Command } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { GetContext } from "./editor-context.ts";

/** What views of the editor, such as its menus, see of a running one. */
export interface EditorPort {
  readonly view: EditorView;
  readonly context: GetContext;
  run(command: Command): boolean;
  /** Calls after every change of document, selection or state, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}
