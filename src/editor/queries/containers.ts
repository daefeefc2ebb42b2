import type { Node } from "@tiptap/pm/model";
import { hasTitle } from "./movable.ts";

/** Where blocks stand that are moved one by one; it may get empty. */
export function isContainer(node: Node): boolean {
  return node.type.name === "doc" || hasTitle(node);
}

export function isListNode(node: Node): boolean {
  return node.type.name === "bullet_list" || node.type.name === "ordered_list";
}
