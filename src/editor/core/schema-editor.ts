import { Editor, Node as TiptapNode } from "@tiptap/core";
import type { Extensions } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import type { DirectEditorProps, EditorProps } from "@tiptap/pm/view";
import { schema } from "../../issue/schema/index.ts";
import type { DocumentChange, DocumentOwner } from "./document-owner.ts";
import type { GetContext } from "./editor-context.ts";

/** Tiptap must be able to build a schema of its own before ours takes its place; nothing is ever made of this one. */
const PLACEHOLDER_NODES = [
  TiptapNode.create({ name: "doc", topNode: true, content: "text*" }),
  TiptapNode.create({ name: "text" }),
];

/**
 * A Tiptap editor on the one schema. Its extensions add keys, rules, plugins and views; never nodes, marks or
 * attributes. Of Tiptap's own extensions only those stay that touch neither keys, clipboard nor drops. It shows the
 * state that `owner` holds, and dispatches there. Commands are ProseMirror's and are run by `run`: Tiptap's table of
 * commands dispatches once more for each, and they could not be tried on a state alone.
 */
export class SchemaEditor extends Editor {
  readonly context: GetContext;
  private readonly owner: DocumentOwner;
  private endFollowing: () => void = () => undefined;

  /** The editor is complete, on an empty document in no page: `EditorContent` places it, and `begin` shows the text. */
  constructor(extensions: Extensions, owner: DocumentOwner, context: GetContext) {
    const editorProps: EditorProps & Pick<DirectEditorProps, "dispatchTransaction"> = {
      dispatchTransaction: owner.dispatch,
    };
    super({
      element: null,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: {
        clipboardTextSerializer: false,
        delete: false,
        drop: false,
        editable: false,
        focusEvents: false,
        keymap: false,
        paste: false,
        tabindex: false,
        textDirection: false,
      },
      extensions: [...PLACEHOLDER_NODES, ...extensions],
      content: { type: "doc" },
      editorProps,
      onBeforeCreate: ({ editor }) => {
        editor.extensionManager.schema = schema;
        editor.schema = schema;
      },
    });
    this.owner = owner;
    this.context = context;
    this.mount(document.createElement("div"));
    hideFromReact(this.view.dom);
  }

  /** Shows the document, and each change of it. */
  begin(): void {
    this.endFollowing = this.owner.subscribe((change) => this.follow(change));
    this.refreshPlugins();
  }

  override destroy(): void {
    this.endFollowing();
    super.destroy();
    this.owner.configure([]);
  }

  /** Gives the state the plugins that the extensions have now. Their states, found by key, stay. */
  refreshPlugins(): void {
    this.owner.configure(this.extensionManager.plugins);
  }

  run(command: Command): boolean {
    return command(this.view.state, this.view.dispatch, this.view);
  }

  private follow({ transactions: [transaction, ...appendedTransactions] }: DocumentChange): void {
    this.view.updateState(this.owner.state());
    if (transaction) this.emit("transaction", { editor: this, transaction, appendedTransactions });
  }
}

/**
 * While a contenteditable element has the focus, each commit of React anywhere on the page walks all of its text to put
 * the selection back afterwards. React never touches this text, so it need not know: it asks this property alone.
 */
function hideFromReact(dom: HTMLElement): void {
  Object.defineProperty(dom, "contentEditable", { get: () => "inherit" });
}
