import type { YamlMapping, YamlPair } from "../../issue/yaml/yaml-tree.ts";
import {
  contentEnd,
  type Edit,
  indentAt,
  lineEndIn,
  startOfLine,
  startOfNextLine,
} from "./layout.ts";

/**
 * Puts a new pair among the others: after the nearest one that precedes it in `order`, else before the nearest that
 * follows it, else last.
 */
export function addPair(
  head: string,
  mapping: YamlMapping,
  key: string,
  source: string,
  order: readonly string[],
): Edit {
  const { before, after } = neighbours(mapping, key, order);
  if (mapping.flow) {
    if (after) return { from: after.key.start, to: after.key.start, text: `${source}, ` };
    const end = before ? Math.max(before.value.end, before.key.end) : mapping.start + 1;
    return { from: end, to: end, text: before ? `, ${source}` : source };
  }
  const first = mapping.pairs[0];
  const indent = first ? indentAt(head, first.key.start) : "";
  const at = after
    ? startOfLine(head, after.key.start)
    : before
      ? pairEnd(head, before)
      : mapping.end;
  return { from: at, to: at, text: `${indent}${source}${lineEndIn(head)}` };
}

/** Takes a pair out with its lines; in braces with the comma beside it. */
export function removePair(head: string, mapping: YamlMapping, pair: YamlPair): Edit {
  if (!mapping.flow) {
    return { from: startOfLine(head, pair.key.start), to: pairEnd(head, pair), text: "" };
  }
  const index = mapping.pairs.indexOf(pair);
  const before = mapping.pairs[index - 1];
  const after = mapping.pairs[index + 1];
  const end = Math.max(pair.value.end, pair.key.end);
  if (before) return { from: Math.max(before.value.end, before.key.end), to: end, text: "" };
  return { from: pair.key.start, to: after ? after.key.start : end, text: "" };
}

/** Where the line after a pair begins; a comment behind its value belongs to it. */
function pairEnd(head: string, { key, value }: YamlPair): number {
  return startOfNextLine(head, Math.max(key.end, contentEnd(head, value)));
}

function neighbours(
  mapping: YamlMapping,
  key: string,
  order: readonly string[],
): { readonly before: YamlPair | undefined; readonly after: YamlPair | undefined } {
  const find = (name: string): YamlPair | undefined =>
    mapping.pairs.findLast((pair) => pair.key.kind === "scalar" && pair.key.text === name);
  const place = order.indexOf(key);
  if (place >= 0) {
    for (const name of order.slice(0, place).toReversed()) {
      const before = find(name);
      if (before) return { before, after: undefined };
    }
    for (const name of order.slice(place + 1)) {
      const after = find(name);
      if (after) return { before: undefined, after };
    }
  }
  return { before: mapping.pairs.at(-1), after: undefined };
}
