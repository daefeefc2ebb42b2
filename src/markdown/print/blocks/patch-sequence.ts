import type { Node } from "@tiptap/pm/model";
import { blanksBehind } from "../../origin/item-columns.ts";
import { alignNodes } from "../align.ts";
import type { PrintContext } from "../print-context.ts";
import type { Patch } from "./patch.ts";

/** How the children of one container are written. */
export interface SequenceRules {
  /** The text of the container's source that its old children stand in. */
  readonly text: string;
  /** A child in the place of the one it was made from; null where that cannot be. */
  readonly patch: (child: Node, old: Node, at: number) => Patch | null;
  /** A child that has no place here yet. */
  readonly anew: (child: Node, at: number) => string;
  /** What stands before the child `at`, where its neighbour is a new one. */
  readonly gap: (at: number) => string;
  /** The white space that an old child has on its first line beyond what the container asks for. */
  readonly lead?: (from: number) => string;
  /** Whether a gap of the source must not be kept, since what it says has changed. */
  readonly isStale: (at: number, oldAt: number) => boolean;
}

/** The children from the first to the last, null where none of them is left. */
export function patchSequence(
  news: readonly Node[],
  olds: readonly Node[],
  { text, patch, anew, gap, lead, isStale }: SequenceRules,
  { sources }: PrintContext,
): Patch | null {
  const spans = olds.map((old) => sources.get(old)?.syntax);
  const pairs = alignNodes(news, olds);
  if (pairs.every((pair) => pair === null)) return null;
  let written = "";
  let sure = true;
  let endsElsewhere = false;
  for (const [at, child] of news.entries()) {
    const pair = pairs[at] ?? null;
    const old = pair === null ? undefined : olds[pair];
    const patched = old ? patch(child, old, at) : null;
    if (at > 0) {
      const before = pairs[at - 1] ?? null;
      const [end, start] = [
        before === null ? null : spans[before],
        pair === null ? null : spans[pair],
      ];
      if (end && start && before !== null && pair === before + 1 && !isStale(at, pair))
        written += behind(text, end.to, start.from, endsElsewhere);
      else {
        const indented = patched && start ? (lead?.(start.from) ?? "") : "";
        written += (end && !endsElsewhere ? blanksBehind(text, end.to) : "") + gap(at) + indented;
        sure = false;
      }
    }
    written += patched ? patched.text : anew(child, at);
    sure &&= patched?.sure === true;
    endsElsewhere = patched?.endsElsewhere === true;
  }
  const last = pairs.at(-1) ?? null;
  const end = last === null ? undefined : spans[last];
  if (last === olds.length - 1)
    return { text: written, sure: sure && news.length === olds.length, endsElsewhere };
  const blanks = end && !endsElsewhere ? blanksBehind(text, end.to) : "";
  return { text: written + blanks, sure: false, endsElsewhere: true };
}

/** What the source has behind a child, without the blanks on its line where these stand elsewhere now. */
export function behind(text: string, from: number, to: number, withoutBlanks: boolean): string {
  const blanks = withoutBlanks ? blanksBehind(text, from).length : 0;
  return text.slice(Math.min(to, from + blanks), to);
}
