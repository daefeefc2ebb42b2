import type { Node } from "@tiptap/pm/model";
import type { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Beside its place, what a decoration shows: two that say the same there are one. */
export interface Says {
  readonly says: string;
}

/**
 * The set with these decorations alone. Those that say what is shown already stay the same objects: ProseMirror compares
 * by identity first, and would else compare all of them one by one at each key that is typed from then on.
 * Each has a `says` in its spec.
 */
export function patchDecorations(
  shown: DecorationSet,
  doc: Node,
  wanted: readonly Decoration[],
): DecorationSet {
  const missing = new Map(wanted.map((decoration) => [signatureOf(decoration), decoration]));
  const there = shown.find().map((decoration) => [signatureOf(decoration), decoration] as const);
  // Of two that have come to say the same of one place, by a deletion, none could be taken off alone.
  const doubles = twice(there.map(([says]) => says));
  const stale = there.flatMap(([says, decoration]) =>
    !doubles.has(says) && missing.delete(says) ? [] : [decoration],
  );
  return shown.remove(stale).add(doc, [...missing.values()]);
}

function twice(all: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(all.filter((each) => seen.size === seen.add(each).size));
}

function signatureOf({ from, to, spec }: Decoration): string {
  return `${from}-${to} ${String(spec["says"])}`;
}
