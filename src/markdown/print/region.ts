import type { Node } from "@tiptap/pm/model";
import { normaliseBlocks } from "../normalise/blocks.ts";
import { rulesOf } from "../normalise/rules.ts";
import { schema } from "../../issue/schema/index.ts";
import { newLines } from "./blocks/new-lines.ts";
import { readBack } from "./read-back.ts";
import { sameBlocks } from "./same-reading.ts";
import type { Setting } from "./setting.ts";

/** A top-level block on its way to the page. */
export interface Stretch {
  readonly node: Node;
  readonly old: Node | null;
  /** Its text in its old place, null where it has to be printed anew. */
  readonly text: string | null;
  /** Whether it needs no reading back. */
  readonly sure: boolean;
  /** What stands before it, null where its neighbour is not the one it had. */
  readonly gap: string | null;
}

/**
 * Prints the changed blocks `[from, to)` with the gaps before them, such that they and their neighbours are read as
 * they are meant: as little changed as can be, else with empty lines around them, else printed anew.
 */
export function printRegion(
  stretches: readonly Stretch[],
  from: number,
  to: number,
  setting: Setting,
): string {
  const region = stretches.slice(from, to);
  const before = neighbour(stretches[from - 1], setting);
  const after = neighbour(stretches[to], setting);
  const nextGap = stretches[to]?.gap ?? "";
  const meant = normaliseBlocks(
    [before, ...region, after].flatMap((stretch) =>
      stretch && !isEmptied(stretch.node) ? [stretch.node] : [],
    ),
    rulesOf(setting.profile.engine),
  );
  let candidate = "";
  for (const attempt of ATTEMPTS) {
    candidate = region
      .map((stretch, at) => {
        const gap = from + at === 0 ? "" : gapOf(stretch, attempt.keepsGaps, setting);
        return gap + textOf(stretch, attempt.keepsText, setting);
      })
      .join("");
    const whole = (before?.text ?? "") + candidate + (after ? nextGap + (after.text ?? "") : "");
    const trimmed = before ? whole : whole.replace(/^[\r\n]+/, "");
    // kramdown knows no empty heading: nothing that is written reads as one.
    if (region.some(({ node }) => isEmptied(node) && node.type === schema.nodes.heading))
      return candidate;
    if (sameBlocks(readBack(trimmed, setting), meant, setting.profile.engine)) return candidate;
  }
  return candidate;
}

/** A paragraph or heading whose last letter was deleted. */
export function isEmptied(node: Node): boolean {
  return (
    node.childCount === 0 &&
    (node.type === schema.nodes.paragraph || node.type === schema.nodes.heading)
  );
}

const ATTEMPTS = [
  { keepsGaps: true, keepsText: true },
  { keepsGaps: false, keepsText: true },
  { keepsGaps: false, keepsText: false },
];

function gapOf({ gap }: Stretch, keepsGaps: boolean, { lineEnd }: Setting): string {
  return (keepsGaps ? gap : null) ?? lineEnd + lineEnd;
}

function textOf({ node, text }: Stretch, keepsText: boolean, setting: Setting): string {
  return (keepsText ? text : null) ?? newLines(node, setting).join(setting.lineEnd);
}

const alone = new WeakMap<Node, boolean>();

/** A block beside the region, if it reads alone as it does in its place. */
function neighbour(stretch: Stretch | undefined, setting: Setting): Stretch | null {
  if (!stretch || stretch.text === null) return null;
  let reads = alone.get(stretch.node);
  if (reads === undefined) {
    reads = sameBlocks(readBack(stretch.text, setting), [stretch.node], setting.profile.engine);
    alone.set(stretch.node, reads);
  }
  return reads ? stretch : null;
}
