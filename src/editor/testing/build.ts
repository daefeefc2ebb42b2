import type { Node } from "@tiptap/pm/model";
import type { Command, Plugin } from "@tiptap/pm/state";
import { EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

type Inline = Node | string;
const { nodes, marks } = schema;

/** Builders of documents for tests. `‸` in a text is the caret; two of them are the ends of a selection. */
export const p = (...content: Inline[]): Node => nodes.paragraph.create(null, inline(content));
export const h = (level: number, ...content: Inline[]): Node =>
  nodes.heading.create({ level }, inline(content));
export const item = (...content: (Inline | Node)[]): Node => {
  const blocks = content.filter((part): part is Node => typeof part !== "string" && part.isBlock);
  const words = content.filter((part) => typeof part === "string" || !part.isBlock);
  return nodes.list_item.create(null, [p(...words), ...blocks]);
};
export const ul = (...items: Node[]): Node => nodes.bullet_list.create(null, items);
export const ol = (...items: Node[]): Node => nodes.ordered_list.create(null, items);
export const quote = (...blocks: Node[]): Node => nodes.blockquote.create(null, blocks);
export const section = (title: string, ...blocks: Node[]): Node =>
  nodes.section.create(null, [h(1, title), ...blocks]);
export const figure = (path: string): Node =>
  nodes.figure.create({ images: [{ path, attributes: [] }] });
export const doc = (...blocks: Node[]): Node => nodes.doc.create(null, blocks);
export const strong = (text: string): Node => schema.text(text, [marks.strong.create()]);
export const em = (text: string): Node => schema.text(text, [marks.em.create()]);
export const code = (text: string): Node => schema.text(text, [marks.code.create()]);
export const link = (text: string, href: string): Node =>
  schema.text(text, [marks.link.create({ href })]);

function inline(content: readonly Inline[]): Node[] {
  return content
    .filter((part) => part !== "")
    .map((part) => (typeof part === "string" ? schema.text(part) : part));
}

/** The state of a document, with its caret where the `‸` was. */
export function stateOf(marked: Node, plugins: readonly Plugin[] = []): EditorState {
  const places: number[] = [];
  marked.descendants((node, pos) => {
    if (!node.isText) return;
    for (const match of (node.text ?? "").matchAll(/‸/g)) places.push(pos + match.index);
  });
  let state = EditorState.create({ doc: marked, plugins: [...plugins] });
  const tr = state.tr;
  for (const place of places.toReversed()) tr.delete(place, place + 1);
  const [anchor = 0, head = anchor] = places.map((place, index) => place - index);
  if (places.length > 0) tr.setSelection(TextSelection.create(tr.doc, anchor, head));
  state = EditorState.create({ doc: tr.doc, selection: tr.selection, plugins: [...plugins] });
  return state;
}

/** The document after a command; throws where the command does not apply. */
export function after(state: EditorState, command: Command): EditorState {
  let next = state;
  const applied = command(state, (tr) => {
    next = next.apply(tr);
  });
  if (!applied) throw new Error("The command does not apply.");
  next.doc.check();
  return next;
}

/** A document as text: names, levels and marks, with the caret as `‸`. */
export function show(state: EditorState): string {
  const { selection } = state;
  const places = selection instanceof NodeSelection ? [] : [selection.anchor, selection.head];
  return showNode(state.doc, -1, new Set(places));
}

function showNode(node: Node, pos: number, places: ReadonlySet<number>): string {
  if (node.isText) {
    const text = (node.text ?? "")
      .split("")
      .map((letter, index) => (places.has(pos + index) ? "‸" : "") + letter)
      .join("");
    const names = node.marks.map((mark) => mark.type.name);
    return names.length > 0 ? `<${names.join("+")}>${text}</>` : text;
  }
  const parts: string[] = [];
  node.forEach((child, offset) => parts.push(showNode(child, pos + 1 + offset, places)));
  const end = node.inlineContent && places.has(pos + 1 + node.content.size);
  const followed = end && !parts.at(-1)?.endsWith("‸");
  const name = node.type.name + (node.type.name === "heading" ? String(node.attrs["level"]) : "");
  const separator = node.inlineContent ? "" : " ";
  if (node.isLeaf) return name;
  return `${name}(${parts.join(separator)}${followed ? "‸" : ""})`;
}
