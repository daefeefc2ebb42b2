import type { Node } from "@tiptap/pm/model";
import { diffArrays } from "diff";
import { schema } from "../../../issue/schema/index.ts";

/** A part of a leaf that an edit exchanged: positions in its old content and in its new one. */
export interface ChangedRegion {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** A stretch of equal letters shorter than this parts no two regions: two other words may share a letter or two. */
const SHORTEST_KEPT = 4;

/** Beyond so many single changes the leaf is another, and is compared no further. */
const MOST_CHANGES = 1000;

/**
 * What differs between two contents of a leaf, in order and with something unchanged between: of a long stretch between
 * two edits, and of a line between two changed lines, nothing changed. Empty where the contents are equal.
 */
export function changedRegions(old: Node, leaf: Node): ChangedRegion[] {
  const start = old.content.findDiffStart(leaf.content);
  const ends = old.content.findDiffEnd(leaf.content);
  if (start === null || !ends) return [];
  const overlap = Math.max(0, start - ends.a, start - ends.b);
  const whole = { from: start, to: ends.a + overlap, newFrom: start, newTo: ends.b + overlap };
  if (Math.min(whole.to, whole.newTo) - start < SHORTEST_KEPT) return [whole];
  return regionsWithin(old, leaf, whole) ?? [whole];
}

/** One letter or one inline node, with its marks: `key` is the same for what is the same. */
interface Unit {
  readonly key: string;
  readonly size: number;
  readonly isBreak: boolean;
}

function regionsWithin(old: Node, leaf: Node, whole: ChangedRegion): ChangedRegion[] | null {
  const keys = createKeys();
  const before = unitsIn(old, whole.from, whole.to, keys);
  const after = unitsIn(leaf, whole.newFrom, whole.newTo, keys);
  const runs = diffArrays(before, after, {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: MOST_CHANGES,
  });
  if (!runs) return null;
  const regions: ChangedRegion[] = [];
  let [at, newAt] = [whole.from, whole.newFrom];
  let isOpen = false;
  for (const { added, removed, value } of runs) {
    const size = value.reduce((sum, unit) => sum + unit.size, 0);
    const isKept = !added && !removed;
    const parts = isKept && (size >= SHORTEST_KEPT || value.some(({ isBreak }) => isBreak));
    const [to, newTo] = [at + (added ? 0 : size), newAt + (removed ? 0 : size)];
    const last = regions.at(-1);
    if (parts) isOpen = false;
    else if (isOpen && last) regions[regions.length - 1] = { ...last, to, newTo };
    else {
      regions.push({ from: at, to, newFrom: newAt, newTo });
      isOpen = true;
    }
    [at, newAt] = [to, newTo];
  }
  return regions;
}

/** A name for each node and each set of marks, the same for equal ones. */
function createKeys(): (node: Node) => string {
  const known: Node[] = [];
  const names = new Map<Node["marks"], number>();
  return (node) => {
    const name = names.get(node.marks);
    if (node.isText && name !== undefined) return `${name} `;
    const bare = node.isText ? schema.text("x", node.marks) : node;
    let index = known.findIndex((other) => other.eq(bare));
    if (index < 0) index = known.push(bare) - 1;
    if (node.isText) names.set(node.marks, index);
    return `${index} `;
  };
}

function unitsIn(leaf: Node, from: number, to: number, keyOf: (node: Node) => string): Unit[] {
  return [...leaf.content.cut(from, to).content].flatMap((node): Unit[] => {
    const key = keyOf(node);
    if (!node.isText) {
      const { soft_break: soft, hard_break: hard } = schema.nodes;
      return [{ key, size: node.nodeSize, isBreak: node.type === soft || node.type === hard }];
    }
    return Array.from(node.text ?? "", (letter) => ({
      key: key + letter,
      size: letter.length,
      isBreak: false,
    }));
  });
}
