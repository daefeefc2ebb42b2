import type { Node } from "@tiptap/pm/model";
import { type BlockFindings, type Finding, shifted } from "./finding.ts";

export interface Findings {
  /** A block may be there several times. */
  readonly blocks: readonly BlockFindings[];
  /** Those between the blocks of the document, in its positions, and those of the front matter. */
  readonly whole: readonly Finding[];
}

/** What was found in one block, in order, in the positions of the document. */
interface PlacedFindings {
  readonly from: number;
  readonly parts: readonly (readonly Finding[])[];
  readonly findings: readonly Finding[];
}

/** As each block stood last: what is found in one that only moves is not put in order again. */
const placed = new WeakMap<Node, PlacedFindings>();

/** All findings in one list, in the order of the file. */
export function listOf({ blocks, whole }: Findings): readonly Finding[] {
  const byStart = new Map<number, BlockFindings[]>();
  for (const each of blocks) {
    const others = byStart.get(each.from);
    if (others) others.push(each);
    else byStart.set(each.from, [each]);
  }
  const inText: Finding[] = [];
  for (const from of [...byStart.keys()].toSorted((a, b) => a - b))
    for (const each of placedIn(byStart.get(from) ?? [], from)) inText.push(each);
  return merged(inText, inOrder(whole));
}

function placedIn(found: readonly BlockFindings[], from: number): readonly Finding[] {
  const [first] = found;
  if (!first) return [];
  const { block } = first;
  const before = placed.get(block);
  const isSame =
    before?.parts.length === found.length &&
    found.every(({ findings }, index) => findings === before.parts[index]);
  if (isSame && before.from === from) return before.findings;
  const findings = isSame
    ? before.findings.map((each) => shifted(each, from - before.from))
    : inOrder(found.flatMap((part) => part.findings.map((each) => shifted(each, from))));
  placed.set(block, { from, parts: found.map((part) => part.findings), findings });
  return findings;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** One list of two, each in its order; of two in one place the one of the first list comes first. */
function merged(first: readonly Finding[], second: readonly Finding[]): readonly Finding[] {
  if (second.length === 0) return first;
  const all: Finding[] = [];
  let next = 0;
  for (const each of first) {
    const at = orderOf(each);
    for (let other = second[next]; other && orderOf(other) < at; other = second[++next])
      all.push(other);
    all.push(each);
  }
  return [...all, ...second.slice(next)];
}

/** What stands in the front matter comes before all that is text. */
function orderOf({ place }: Finding): number {
  return place.kind === "text" ? place.from : place.offset - 1e9;
}
