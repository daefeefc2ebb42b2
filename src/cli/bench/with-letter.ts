import type { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

/** The document with a letter typed into the paragraph at that share of its length. */
export function withLetter(doc: Node, share: number): Node {
  const places: number[] = [];
  doc.descendants((node, pos) => {
    if (node.type === schema.nodes.paragraph && node.content.size > 1) places.push(pos + 2);
  });
  const place = places[Math.floor(share * places.length)] ?? 1;
  const { tr } = EditorState.create({ doc });
  return tr.insertText("字", place).doc;
}
