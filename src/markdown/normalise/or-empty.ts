import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";

/** A container holds at least one block. */
export function orEmpty(blocks: Node[]): Node[] {
  return blocks.length > 0 ? blocks : [schema.node("paragraph")];
}
