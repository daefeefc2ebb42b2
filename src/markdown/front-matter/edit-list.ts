import type { YamlNode, YamlSequence } from "../../issue/yaml/yaml-tree.ts";
import {
  contentEnd,
  type Edit,
  indentAt,
  lineEndIn,
  startOfLine,
  startOfNextLine,
} from "./layout.ts";
import { scalarSource } from "../../issue/yaml/scalar-source.ts";

/**
 * The edits that make a list hold other texts. Items at its beginning and end that stay keep their bytes, comments
 * and blank lines beside them included; of those between, as many as there are in both are replaced in place.
 */
export function listEdits(
  head: string,
  list: YamlSequence,
  wanted: readonly string[],
): readonly Edit[] {
  const old = list.items;
  const same = (node: YamlNode | undefined, text: string | undefined): boolean =>
    node?.kind === "scalar" && node.style !== "empty" && node.text === text;
  let first = 0;
  while (first < old.length && first < wanted.length && same(old[first], wanted[first])) first++;
  let tail = 0;
  while (
    tail < old.length - first &&
    tail < wanted.length - first &&
    same(old[old.length - 1 - tail], wanted[wanted.length - 1 - tail])
  ) {
    tail++;
  }
  const gone = old.slice(first, old.length - tail);
  const come = wanted.slice(first, wanted.length - tail);
  const kept = Math.min(gone.length, come.length);
  const replaced = gone
    .slice(0, kept)
    .map((node, index) => replaceItem(head, node, come[index] ?? "", list.flow));
  const at = first + kept;
  const rest = come.slice(kept);
  if (list.flow) {
    return [
      ...replaced,
      ...removeFlow(list, at, old.length - tail),
      ...addFlow(head, list, at, rest),
    ];
  }
  const removed = gone.slice(kept).map((node): Edit => {
    return {
      from: startOfLine(head, node.start),
      to: startOfNextLine(head, contentEnd(head, node)),
      text: "",
    };
  });
  return [...replaced, ...removed, ...addBlock(head, list, at, rest)];
}

function replaceItem(head: string, node: YamlNode, text: string, flow: boolean): Edit {
  const style = node.kind === "scalar" && node.style !== "empty" ? node.style : "plain";
  const oneLine = style === "literal" || style === "folded" ? "plain" : style;
  const source = scalarSource(text, { style: oneLine, flow, dates: false });
  if (oneLine === style && !(node.kind === "scalar" && node.style === "empty")) {
    return { from: node.start, to: node.end, text: source };
  }
  const from = head.lastIndexOf("-", node.start - 1) + 1;
  return { from, to: Math.max(from, contentEnd(head, node)), text: ` ${source}` };
}

function addBlock(
  head: string,
  list: YamlSequence,
  at: number,
  texts: readonly string[],
): readonly Edit[] {
  if (texts.length === 0) return [];
  const [head0] = list.items;
  const lead = head0 ? head.slice(startOfLine(head, head0.start), head0.start) : "";
  const marker = /^[ \t]*-[ \t]+$/.test(lead) ? lead : `${indentAt(head, list.start)}- `;
  const lineEnd = lineEndIn(head);
  const before = list.items[at - 1];
  const after = list.items[at];
  const place = before
    ? startOfNextLine(head, contentEnd(head, before))
    : startOfLine(head, after?.start ?? list.start);
  const manner = { style: "plain", flow: false, dates: false } as const;
  const text = texts.map((item) => `${marker}${scalarSource(item, manner)}${lineEnd}`).join("");
  return [{ from: place, to: place, text }];
}

function removeFlow(list: YamlSequence, from: number, to: number): readonly Edit[] {
  const first = list.items[from];
  const last = list.items[to - 1];
  if (!first || !last || to <= from) return [];
  const before = list.items[from - 1];
  const after = list.items[to];
  if (before) return [{ from: before.end, to: last.end, text: "" }];
  return [{ from: first.start, to: after ? after.start : last.end, text: "" }];
}

function addFlow(
  head: string,
  list: YamlSequence,
  at: number,
  texts: readonly string[],
): readonly Edit[] {
  if (texts.length === 0) return [];
  const [one, two] = list.items;
  const between = one && two ? head.slice(one.end, two.start) : ", ";
  const separator = /^[ ]*,[ ]*$/.test(between) ? between : ", ";
  const manner = { style: "plain", flow: true, dates: false } as const;
  const sources = texts.map((text) => scalarSource(text, manner)).join(separator);
  const before = list.items[at - 1];
  const after = list.items[at];
  if (before) return [{ from: before.end, to: before.end, text: separator + sources }];
  if (after) return [{ from: after.start, to: after.start, text: sources + separator }];
  return [{ from: list.start + 1, to: list.end - 1, text: sources }];
}
