import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";

/** Runs longer than this are paired in order, without looking for the likeliest partners. */
const LIKENESS_LIMIT = 40;

/** Words that are as like as these are the same that were moved, with another number. */
const MOVED_LIKENESS = 1.7;

/**
 * For each new node the index of the old one that it is or was made from, null for none. Place first (equal heads and
 * tails), then identity, then equality, then great likeness wherever they stand, then any between the same neighbours.
 */
export function alignNodes(news: readonly Node[], olds: readonly Node[]): (number | null)[] {
  const pairs: (number | null)[] = Array.from({ length: news.length }, () => null);
  let head = 0;
  while (head < news.length && head < olds.length && same(news[head], olds[head])) {
    pairs[head] = head;
    head++;
  }
  let tail = 0;
  const most = Math.min(news.length, olds.length) - head;
  while (tail < most && same(news.at(-1 - tail), olds.at(-1 - tail))) {
    tail++;
    pairs[news.length - tail] = olds.length - tail;
  }
  const free = pairEqual(news, olds, pairs, head, tail);
  pairMoved(news, olds, pairs, free);
  pairLike(news, olds, pairs, free, head, tail);
  return pairs;
}

/** Pairs the middle by identity, then by equality; returns the old nodes that are left. */
function pairEqual(
  news: readonly Node[],
  olds: readonly Node[],
  pairs: (number | null)[],
  head: number,
  tail: number,
): Set<number> {
  const free = new Set<number>();
  const places = new Map<Node, number>();
  for (let at = head; at < olds.length - tail; at++) {
    const old = olds[at];
    if (!old) continue;
    free.add(at);
    places.set(old, at);
  }
  const unpaired: number[] = [];
  for (let at = head; at < news.length - tail; at++) {
    const node = news[at];
    const place = node && places.get(node);
    if (place === undefined || !free.has(place)) unpaired.push(at);
    else {
      pairs[at] = place;
      free.delete(place);
    }
  }
  if (unpaired.length === 0 || free.size === 0) return free;
  const kinds = new Map<string, number[]>();
  for (const at of free) {
    const alike = kinds.get(kindOf(olds[at]));
    if (alike) alike.push(at);
    else kinds.set(kindOf(olds[at]), [at]);
  }
  for (const at of unpaired) {
    const node = news[at];
    const place = kinds.get(kindOf(node))?.find((old) => free.has(old) && same(node, olds[old]));
    if (place === undefined) continue;
    pairs[at] = place;
    free.delete(place);
  }
  return free;
}

/** Pairs what lies between the same two neighbours, the likeliest first and in order. */
function pairLike(
  news: readonly Node[],
  olds: readonly Node[],
  pairs: (number | null)[],
  free: ReadonlySet<number>,
  head: number,
  tail: number,
): void {
  for (let from = head; from < news.length - tail;) {
    if (pairs[from] !== null) {
      from++;
      continue;
    }
    let to = from;
    while (to < news.length - tail && pairs[to] === null) to++;
    const oldFrom = from === 0 ? 0 : (pairs[from - 1] ?? -1) + 1;
    let oldTo = oldFrom;
    while (free.has(oldTo)) oldTo++;
    for (const [at, old] of likeliest(news.slice(from, to), olds.slice(oldFrom, oldTo)))
      pairs[from + at] = oldFrom + old;
    from = to;
  }
}

/** Pairs textblocks that were moved and changed a little, as a numbered one is where its place has another number. */
function pairMoved(
  news: readonly Node[],
  olds: readonly Node[],
  pairs: (number | null)[],
  free: Set<number>,
): void {
  const left = [...free].filter((old) => olds[old]?.isTextblock);
  const lost = [...news.keys()].filter((at) => pairs[at] === null && news[at]?.isTextblock);
  if (left.length === 0 || left.length > LIKENESS_LIMIT || lost.length > LIKENESS_LIMIT) return;
  for (const at of lost) {
    const node = news[at];
    const like = (old: number): number => (node && olds[old] ? likeness(node, olds[old]) : 0);
    const [old] = left.toSorted((a, b) => like(b) - like(a));
    if (old === undefined || like(old) < MOVED_LIKENESS) continue;
    pairs[at] = old;
    left.splice(left.indexOf(old), 1);
    free.delete(old);
  }
}

/** Pairs of indices in order with the greatest sum of likeness. */
function likeliest(news: readonly Node[], olds: readonly Node[]): [number, number][] {
  if (news.length > LIKENESS_LIMIT || olds.length > LIKENESS_LIMIT) {
    const count = Math.min(news.length, olds.length);
    return Array.from({ length: count }, (_, at): [number, number] => [at, at]).filter(
      ([at]) => news[at]?.type === olds[at]?.type,
    );
  }
  const [only, partner] = [news[0], olds[0]];
  if (news.length === 1 && olds.length === 1) return only?.type === partner?.type ? [[0, 0]] : [];
  const width = olds.length + 1;
  const best = new Float64Array((news.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const scores = news.map((node) => olds.map((old) => likeness(node, old)));
  for (let i = news.length - 1; i >= 0; i--)
    for (let j = olds.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        (scores[i]?.[j] ?? 0) + at(i + 1, j + 1),
      );
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < news.length && j < olds.length;) {
    const score = scores[i]?.[j] ?? 0;
    if (score > 0 && at(i, j) === score + at(i + 1, j + 1)) found.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return found;
}

/** From 0 (another type) to 2 (the same words), and more for items that begin with the same words, whatever follows. */
function likeness(node: Node, old: Node): number {
  if (node.type !== old.type) return 0;
  const [first, oldFirst] = [node.firstChild, old.firstChild];
  if (node.type === schema.nodes.list_item && first && oldFirst && same(first, oldFirst)) return 3;
  const [a, b] = [wordsOf(node), wordsOf(old)];
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return 1;
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return 1 + (head + tail) / Math.max(a.length, b.length);
}

const words = new WeakMap<Node, string>();

function wordsOf(node: Node): string {
  let text = words.get(node);
  if (text === undefined) {
    text = node.textContent;
    words.set(node, text);
  }
  return text;
}

const kindsOfNodes = new WeakMap<Node, string>();

/** Nodes are looked for among those that could be equal. */
function kindOf(node: Node | undefined): string {
  if (!node) return "";
  let kind = kindsOfNodes.get(node);
  if (kind === undefined) {
    kind = `${node.type.name} ${node.nodeSize} ${node.textContent.slice(0, 40)}`;
    kindsOfNodes.set(node, kind);
  }
  return kind;
}

function same(node: Node | undefined, old: Node | undefined): boolean {
  return node !== undefined && old !== undefined && (node === old || node.eq(old));
}
