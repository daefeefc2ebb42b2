import type { Node } from "@tiptap/pm/model";
import { linesOf, withoutPrefix } from "../../origin/containers.ts";
import type { Syntax } from "../../origin/sources.ts";
import type { Block, Inline, ListItem, TableCell, TableRow } from "../../syntax/tree.ts";
import { readBack } from "../read-back.ts";
import type { PrintContext } from "../print-context.ts";

/**
 * Whether some words in a block are written with a reference (`[words][label]`) that the document's definitions no
 * longer know, so that its old bytes would give up its address.
 */
export function losesReference(node: Node, context: PrintContext): boolean {
  const source = context.sources.get(node);
  if (source && !hasReference(source.syntax)) return false;
  if (!node.isTextblock) return node.children.some((child) => losesReference(child, context));
  if (!source) return false;
  if (context.escapes === "unread") return false;
  const { text, syntax, containers } = source;
  const words = linesOf(text.slice(syntax.from, syntax.to))
    .map(({ line }, at) => (at === 0 ? line : withoutPrefix(line, containers)))
    .join("\n");
  const read = readBack(words, context).map(({ textContent }) => textContent);
  return read.join("") !== node.textContent;
}

/** Whether a block that was not changed cannot keep its bytes, since definitions are gone. */
export function isStale(old: Node, context: PrintContext): boolean {
  return context.areDefinitionsGone && losesReference(old, context);
}

const known = new WeakMap<object, boolean>();

function hasReference(syntax: Syntax | Block | ListItem | TableRow | TableCell | Inline): boolean {
  let has = known.get(syntax);
  if (has === undefined) {
    has =
      ("form" in syntax && syntax.form === "reference") ||
      ("children" in syntax && syntax.children.some(hasReference)) ||
      ("rows" in syntax && syntax.rows.some(({ cells }) => cells.some(hasReference)));
    known.set(syntax, has);
  }
  return has;
}
