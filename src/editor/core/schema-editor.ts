import { Editor, Node as TiptapNode } from "@tiptap/core";
import type { Extensions } from "@tiptap/core";
import { EditorState, type Plugin } from "@tiptap/pm/state";
import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";

/** Tiptap must be able to build a schema of its own before ours takes its place; nothing is ever made of this one. */
const PLACEHOLDER_NODES = [
  TiptapNode.create({ name: "doc", topNode: true, content: "text*" }),
  TiptapNode.create({ name: "text" }),
];

/**
 * A Tiptap editor on the one schema. Its extensions add commands, keys, rules, plugins and views; never nodes, marks
 * or attributes. Of Tiptap's own extensions only those stay that touch neither keys, clipboard nor drops.
 */
export class SchemaEditor extends Editor {
  constructor(extensions: Extensions, doc: Node) {
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
      onBeforeCreate: ({ editor }) => {
        editor.extensionManager.schema = schema;
        editor.schema = schema;
      },
    });
    this.firstDoc = doc;
  }

  private readonly firstDoc: Node;

  /**
   * Shows the document in `place`. Tiptap renders once before its plugins and their node views are there; so that this
   * costs nothing, the view is first made on an empty document.
   */
  show(place: HTMLElement): void {
    this.mount(place);
    hideFromReact(this.view.dom);
    this.view.updateState(
      EditorState.create({ doc: this.firstDoc, plugins: [...this.state.plugins] }),
    );
  }

  /** Adds plugins that have come later, before all others or after them. The keys of the text come last all the same. */
  join({ first = [], last = [] }: Partial<Record<"first" | "last", readonly Plugin[]>>): void {
    const plugins = [...first, ...this.state.plugins.toSpliced(-1, 0, ...last)];
    this.view.updateState(this.state.reconfigure({ plugins }));
  }

  /** Makes the plugins anew, after what they were made with has changed. Their states, found by key, stay. */
  remakePlugins(): void {
    this.view.updateState(this.state.reconfigure({ plugins: this.extensionManager.plugins }));
  }
}

/**
 * While a contenteditable element has the focus, each commit of React anywhere on the page walks all of its text to put
 * the selection back afterwards. React never touches this text, so it need not know: it asks this property alone.
 */
function hideFromReact(dom: HTMLElement): void {
  Object.defineProperty(dom, "contentEditable", { get: () => "inherit" });
}
