import type { Node } from "@tiptap/pm/model";
import { schema } from "../../../issue/schema/index.ts";
import { blankPrefix, type Container, within } from "../../origin/containers.ts";
import { itemColumns, lineStart, MARKER } from "../../origin/item-columns.ts";
import { type Source, sourceOf } from "../../origin/sources.ts";
import type { Setting } from "../setting.ts";
import { blankBetween, itemLines } from "./new-lines.ts";
import { patchItem } from "./patch-item.ts";
import { patchSequence } from "./patch-sequence.ts";
import type { Patch, PatchBlock } from "./patch.ts";
import { placed } from "./placed.ts";

/** A list of which items changed; new ones are written as its own are: marker, indentation, blank lines. */
export function patchList(
  list: Node,
  old: Node,
  source: Source,
  setting: Setting,
  patchBlock: PatchBlock,
): Patch | null {
  const { text, syntax, containers } = source;
  const spans = old.children.map((item) => sourceOf(item)?.syntax);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || list.attrs["start"] !== old.attrs["start"]) return null;
  const { lineEnd } = setting;
  const lead = leadOf(text, first.from, spans[1]?.from ?? null);
  const marker = markerOf(text, first.from);
  const body = patchSequence(list.children, old.children, {
    text,
    patch: (item, oldItem) => patchItem(item, oldItem, setting, patchBlock),
    anew: (item, at) => {
      const own = list.type === schema.nodes.ordered_list ? numbered(marker, list, at) : marker;
      return writtenItem(item, own, lead, containers, setting);
    },
    gap: (at) => {
      const blank = blankBetween(list.child(at - 1), setting);
      return (blank ? lineEnd + blankPrefix(containers) : "") + lineEnd + lead;
    },
    isStale: (at, oldAt) =>
      list.child(at - 1).attrs["loose"] !== old.child(oldAt - 1).attrs["loose"] ||
      list.child(at - 1).childCount !== old.child(oldAt - 1).childCount,
  });
  return (
    body && {
      ...body,
      text: text.slice(syntax.from, first.from) + body.text + text.slice(last.to, syntax.to),
    }
  );
}

/** What stands before an item's marker on its line; where other things stand there, as much white space. */
function leadOf(text: string, first: number, second: number | null): string {
  const from = second ?? first;
  const lead = text.slice(lineStart(text, from), from);
  return /^[\s>]*$/.test(lead) ? lead : lead.replace(/[^\s>]/g, " ");
}

interface Marker {
  /** `-`, `*`, `+`; of a numbered list the delimiter after the number. */
  readonly sign: string;
  readonly space: string;
}

function markerOf(text: string, from: number): Marker {
  const line = /^[^\r\n]*/.exec(text.slice(from, from + 100))?.[0] ?? "";
  const match = MARKER.exec(line);
  const written = match?.[0].trimEnd() ?? "-";
  const space = match?.[1] ?? " ";
  const isUsual =
    match !== null && space !== "" && match[0].length < line.length && space.length < 5;
  return { sign: written.replace(/\d+/, ""), space: isUsual ? space : " " };
}

function numbered({ sign, space }: Marker, list: Node, at: number): Marker {
  return { sign: `${Number(list.attrs["start"]) + at}${sign}`, space };
}

function writtenItem(
  item: Node,
  { sign, space }: Marker,
  lead: string,
  containers: readonly Container[],
  setting: Setting,
): string {
  const box = item.attrs["checked"] === null ? "" : item.attrs["checked"] ? "[x] " : "[ ] ";
  const columns = itemColumns(`${lead}${sign}${space}x`, lead.length, containers);
  const inside = within(containers, { kind: "indent", columns });
  return `${sign}${space}${box}${placed(itemLines(item, setting), inside, setting.lineEnd)}`;
}
