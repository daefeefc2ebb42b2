import type { Node } from "@tiptap/pm/model";
import { schema } from "../../../issue/schema/index.ts";
import { blankPrefix, type Container, within } from "../../origin/containers.ts";
import { itemColumns, lineStart, MARKER } from "../../origin/item-columns.ts";
import type { Source } from "../../origin/sources.ts";
import type { PrintContext } from "../print-context.ts";
import { blankBetween, blankInside, itemLines } from "./new-lines.ts";
import { patchItem } from "./patch-item.ts";
import { behind, patchSequence } from "./patch-sequence.ts";
import type { Patch, PatchBlock } from "./patch.ts";
import { placed } from "./placed.ts";

/** A list of which items changed; new ones are written as its own are: marker, indentation, blank lines. */
export function patchList(
  list: Node,
  old: Node,
  source: Source,
  context: PrintContext,
  patchBlock: PatchBlock,
): Patch | null {
  const { text, syntax, containers } = source;
  const spans = old.children.map((item) => context.sources.get(item)?.syntax);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || list.attrs["start"] !== old.attrs["start"]) return null;
  const { lineEnd } = context;
  const lead = leadOf(text, first.from, spans[1]?.from ?? null);
  const marker = markerOf(text, first.from);
  const numberAt = numbersOf(list, old, context);
  const anew = (item: Node, at: number): string =>
    writtenItem(item, numbered(marker, numberAt?.(at)), lead, containers, context);
  const isParted = spans.some((span, at) => {
    const above = spans[at - 1];
    return span && above ? /\n[ \t>]*\r?\n/.test(text.slice(above.to, span.from)) : false;
  });
  const isGfm = context.profile.engine === "gfm";
  // One empty line anywhere makes a list loose in GFM, so that its gaps may stay.
  const holdsBlanks = list.children.some((item) =>
    item.children.some((_child, at) => at > 0 && blankInside(item, at, context)),
  );
  const body = patchSequence(
    list.children,
    old.children,
    {
      text,
      patch: (item, oldItem, at) => {
        const patch = patchItem(item, oldItem, context, patchBlock);
        return patch && renumbered(patch, numberAt?.(at), () => anew(item, at));
      },
      anew,
      gap: (at) => {
        const above = list.child(at - 1);
        const blank = blankBetween(above, context) || (isParted && above.childCount > 1);
        return (blank ? lineEnd + blankPrefix(containers) : "") + lineEnd + lead;
      },
      isStale: (at, oldAt) => {
        const [item, oldItem] = [list.child(at - 1), old.child(oldAt - 1)];
        if (isGfm && item.attrs["loose"] === true && holdsBlanks) return false;
        const isAsLoose = item.attrs["loose"] === oldItem.attrs["loose"];
        return !isAsLoose || item.childCount !== oldItem.childCount;
      },
    },
    context,
  );
  return (
    body && {
      ...body,
      text:
        text.slice(syntax.from, first.from) +
        body.text +
        behind(text, last.to, syntax.to, body.endsElsewhere === true),
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

function numbered({ sign, space }: Marker, number: number | undefined): Marker {
  return { sign: `${number ?? ""}${sign}`, space };
}

/**
 * The number of each item, null for bullets: that of the first where the file gives all items the same number, else
 * one more for each. Numbers that follow no rule stay as they are, so far as the list has as many items as it had.
 */
function numbersOf(list: Node, old: Node, context: PrintContext): ((at: number) => number) | null {
  if (list.type !== schema.nodes.ordered_list) return null;
  const start = Number(list.attrs["start"]);
  const olds = old.children.map((item) => {
    const source = context.sources.get(item);
    return source ? Number.parseInt(source.text.slice(source.syntax.from), 10) : start;
  });
  if (olds.length > 1 && olds.every((number) => number === start)) return () => start;
  const follow = olds.every((number, at) => number === start + at);
  if (follow || list.childCount !== old.childCount) return (at) => start + at;
  return (at) => olds[at] ?? start + at;
}

/** An item with its number; where that is longer or shorter than it was, the item's further lines move with it. */
function renumbered(patch: Patch, number: number | undefined, anew: () => string): Patch {
  const written = /^\d+/.exec(patch.text)?.[0];
  if (number === undefined || written === undefined || Number(written) === number) return patch;
  const digits = String(number);
  const isMoved = digits.length !== written.length && /[\r\n]/.test(patch.text);
  return { text: isMoved ? anew() : digits + patch.text.slice(written.length), sure: false };
}

function writtenItem(
  item: Node,
  { sign, space }: Marker,
  lead: string,
  containers: readonly Container[],
  context: PrintContext,
): string {
  const box = item.attrs["checked"] === null ? "" : item.attrs["checked"] ? "[x] " : "[ ] ";
  const columns = itemColumns(`${lead}${sign}${space}x`, lead.length, containers);
  const inside = within(containers, { kind: "indent", columns });
  return `${sign}${space}${box}${placed(itemLines(item, context, sign), inside, context)}`;
}
