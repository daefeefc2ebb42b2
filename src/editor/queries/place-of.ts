import type { Node } from "@tiptap/pm/model";
import type { ItemPlace } from "../../issue/questions/index.ts";
import { schema } from "../../issue/schema/index.ts";

/** The item as questions see it, wherever it stands. */
export function placeOf(item: Node, from: number): ItemPlace {
  const line = item.firstChild?.type === schema.nodes.paragraph ? item.firstChild : null;
  const blocks: { node: Node; from: number }[] = [];
  item.forEach((node, offset) => blocks.push({ node, from: from + 1 + offset }));
  return { form: "list", from, to: from + item.nodeSize, line, lineFrom: from + 2, blocks };
}
