import type { LeafToken, MarkInstance } from "../../origin/leaf-tokens.ts";
import type { ChangedRegion } from "./changed-regions.ts";

/** A changed region with the places in the source where it is cut out. */
export interface CutRegion {
  readonly region: ChangedRegion;
  readonly head: Cut;
  readonly tail: Cut;
}

/** The cuts of each region; regions with no source between them are one. null where one cannot be cut out. */
export function cutsAround(
  tokens: readonly LeafToken[],
  regions: readonly ChangedRegion[],
): CutRegion[] | null {
  const cuts: CutRegion[] = [];
  for (const region of regions) {
    let cut = cutAround(tokens, region);
    for (let last = cuts.at(-1); last && meet(last, cut); last = cuts.at(-1)) {
      const { from, newFrom } = last.region;
      cuts.pop();
      cut = cutAround(tokens, { ...region, from, newFrom });
    }
    if (cut.tail.position < cut.head.position) return null;
    cuts.push(cut);
  }
  return cuts;
}

function cutAround(tokens: readonly LeafToken[], region: ChangedRegion): CutRegion {
  return { region, head: cutHead(tokens, region.from), tail: cutTail(tokens, region.to) };
}

function meet(before: CutRegion, after: CutRegion): boolean {
  return before.tail.position >= after.head.position || before.tail.source >= after.head.source;
}

/** A place in the source: the position in the node that it stands for, and the marks that are open there. */
export interface Cut {
  readonly source: number;
  readonly position: number;
  readonly stack: readonly MarkInstance[];
  /** The words that are cut. */
  readonly token: LeafToken | null;
}

/** The place right after what stands before `at`, so that marks which close there are still open. */
function cutHead(tokens: readonly LeafToken[], at: number): Cut {
  return cutAlong(tokens, at, {
    begins: "open",
    start: { source: tokens[0]?.from ?? 0, position: 0 },
    end: ({ to }) => to,
    inside: (token, position) => token.from + at - position,
  });
}

/** The place right before what stands after `at`, so that marks which open there are already open. */
function cutTail(tokens: readonly LeafToken[], at: number): Cut {
  const size = tokens.reduce((sum, token) => sum + token.size, 0);
  const cut = cutAlong(tokens.toReversed(), size - at, {
    begins: "close",
    start: { source: tokens.at(-1)?.to ?? 0, position: 0 },
    end: ({ from }) => from,
    inside: (token, position) => token.to - (size - at - position),
  });
  return { ...cut, position: size - cut.position };
}

/** Walks the tokens in one direction; positions count from where the walk starts. */
interface Direction {
  readonly begins: "open" | "close";
  readonly start: { readonly source: number; readonly position: number };
  /** The far edge of a token. */
  readonly end: (token: LeafToken) => number;
  /** The source offset of `at` in a token that begins at `position`. */
  readonly inside: (token: LeafToken, position: number) => number;
}

function cutAlong(tokens: readonly LeafToken[], at: number, direction: Direction): Cut {
  let cut: Cut = { ...direction.start, stack: [], token: null };
  let position = 0;
  const stack: MarkInstance[] = [];
  for (const token of tokens) {
    if (!("instance" in token)) {
      const end = position + token.size;
      const isRigid = stack.some((instance) => instance.rigid);
      if (!isRigid && token.literal && position < at && end > at) {
        const source = direction.inside(token, position);
        return { source, position: at, stack: [...stack], token };
      }
      if (!isRigid && end <= at)
        cut = { source: direction.end(token), position: end, stack: [...stack], token };
      if (isRigid ? end > at : end >= at) return cut;
      position = end;
      continue;
    }
    if (token.kind === direction.begins) stack.push(token.instance);
    else {
      stack.pop();
      if (token.instance.rigid && !stack.some((instance) => instance.rigid))
        cut = { source: direction.end(token), position, stack: [...stack], token: null };
    }
  }
  return cut;
}
