import type { List, ListItem } from "../../syntax/tree.ts";
import type { Reading } from "./reading.ts";
import { child, descendant, type Token } from "./tokens.ts";

/** A list; in GFM all its items are loose, or none. `depth` counts the containers around the list. */
export function readList(token: Token, depth: number, reading: Reading): List {
  const groups: Token[][] = [];
  for (const inner of token.children) {
    if (inner.type === "listItemPrefix") groups.push([inner]);
    else groups.at(-1)?.push(inner);
  }
  const loose = isLoose(token);
  const children = groups.map((group) => readItem(group, loose, depth, reading));
  const value = descendant(token, "listItemValue");
  return {
    type: "list",
    from: token.from,
    to: children.at(-1)?.to ?? token.to,
    ordered: token.type === "listOrdered",
    start: value ? Number(reading.text.slice(value.from, value.to)) : 1,
    children,
  };
}

function readItem(
  [prefix, ...content]: readonly Token[],
  loose: boolean,
  depth: number,
  reading: Reading,
): ListItem {
  const children = reading.readBlocks(content, depth + 1, reading);
  const check = checkOf(content);
  const end = prefix ? (child(prefix, "listItemMarker")?.to ?? prefix.to) : 0;
  const checked = check ? child(check, "taskListCheckValueChecked") !== undefined : null;
  return {
    type: "item",
    from: prefix?.from ?? 0,
    to: Math.max(children.at(-1)?.to ?? 0, check?.to ?? 0, end),
    loose,
    checked,
    contentFrom: children[0]?.from ?? check?.to ?? prefix?.to ?? 0,
    children,
  };
}

/** The box of a task: it opens the item's first paragraph. */
function checkOf(content: readonly Token[]): Token | undefined {
  const first = content.find((inner) => inner.type === "content");
  const paragraph = first && child(first, "paragraph");
  const opening = paragraph?.children[0];
  return opening?.type === "taskListCheck" ? opening : undefined;
}

/**
 * micromark's own rule (`prepareList` in its compiler): a blank line between the list's own children makes it loose,
 * but not one straight after a marker.
 */
function isLoose(list: Token): boolean {
  let afterMarker = false;
  for (const { type } of list.children) {
    if (type === "listItemPrefix") afterMarker = true;
    else if (type === "lineEndingBlank" && !afterMarker) return true;
    else if (type !== "linePrefix") afterMarker = false;
  }
  return false;
}
