import { Editor, Node as TiptapNode } from "@tiptap/core";
import type { Extensions } from "@tiptap/core";
import type { Plugin } from "@tiptap/pm/state";
import type { DirectEditorProps, EditorProps } from "@tiptap/pm/view";
import { schema } from "../../issue/schema/index.ts";
import type { DocumentChange, DocumentOwner } from "./document-owner.ts";

/** Tiptap must be able to build a schema of its own before ours takes its place; nothing is ever made of this one. */
const PLACEHOLDER_NODES = [
  TiptapNode.create({ name: "doc", topNode: true, content: "text*" }),
  TiptapNode.create({ name: "text" }),
];

/**
 * A Tiptap editor on the one schema. Its extensions add commands, keys, rules, plugins and views; never nodes, marks
 * or attributes. Of Tiptap's own extensions only those stay that touch neither keys, clipboard nor drops. It shows the
 * state that `owner` holds, and dispatches there.
 */
export class SchemaEditor extends Editor {
  constructor(extensions: Extensions, owner: DocumentOwner) {
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
  }

  private readonly owner: DocumentOwner;
  private endFollowing: () => void = () => undefined;
  /** What this editor adds to the owner's state. */
  private plugins: readonly Plugin[] = [];

  /**
   * Shows the document in `place`. Tiptap renders once before its plugins and their node views are there; so that this
   * costs nothing, the view is first made on an empty document.
   */
  show(place: HTMLElement): void {
    this.mount(place);
    hideFromReact(this.view.dom);
    this.endFollowing = this.owner.subscribe((change) => this.follow(change));
    this.remakePlugins();
  }

  override destroy(): void {
    this.endFollowing();
    super.destroy();
    this.owner.configure([]);
  }

  private follow({ transactions: [transaction, ...appendedTransactions] }: DocumentChange): void {
    this.view.updateState(this.owner.state());
    if (transaction) this.emit("transaction", { editor: this, transaction, appendedTransactions });
  }

  private configure(plugins: readonly Plugin[]): void {
    this.plugins = plugins;
    this.owner.configure(plugins);
  }

  /** Adds plugins that have come later, before all others or after them. The keys of the text come last all the same. */
  join({ first = [], last = [] }: Partial<Record<"first" | "last", readonly Plugin[]>>): void {
    this.configure([...first, ...this.plugins.toSpliced(-1, 0, ...last)]);
  }

  /** Makes the plugins anew, after what they were made with has changed. Their states, found by key, stay. */
  remakePlugins(): void {
    this.configure(this.extensionManager.plugins);
  }
}

/**
 * While a contenteditable element has the focus, each commit of React anywhere on the page walks all of its text to put
 * the selection back afterwards. React never touches this text, so it need not know: it asks this property alone.
 */
function hideFromReact(dom: HTMLElement): void {
  Object.defineProperty(dom, "contentEditable", { get: () => "inherit" });
}
