import type { Node } from "@tiptap/pm/model";
import { linesOf, withoutPrefix } from "../../origin/containers.ts";
import type { Syntax } from "../../origin/sources.ts";
import type { Block, Inline, ListItem, TableCell, TableRow } from "../../syntax/tree.ts";
import { readBack } from "../read-back.ts";
import type { Setting } from "../setting.ts";

/**
 * Whether some words in a block are written with a reference (`[words][label]`) that the document's definitions no
 * longer know, so that its old bytes would give up its address.
 */
export function losesReference(node: Node, setting: Setting): boolean {
  const source = setting.sources.get(node);
  if (source && !hasReference(source.syntax)) return false;
  if (!node.isTextblock) return node.children.some((child) => losesReference(child, setting));
  if (!source) return false;
  if (setting.escapes === "unread") return false;
  const { text, syntax, containers } = source;
  const words = linesOf(text.slice(syntax.from, syntax.to))
    .map(({ line }, at) => (at === 0 ? line : withoutPrefix(line, containers)))
    .join("\n");
  const read = readBack(words, setting).map(({ textContent }) => textContent);
  return read.join("") !== node.textContent;
}

/** Whether a block that was not changed cannot keep its bytes, since definitions are gone. */
export function isStale(old: Node, setting: Setting): boolean {
  return setting.areDefinitionsGone && losesReference(old, setting);
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
