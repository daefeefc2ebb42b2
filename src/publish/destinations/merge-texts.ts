import { diff3Merge } from "node-diff3";

/** A part of two texts that come from one: the same in both, or changed by one alone; or changed by both. */
export type MergedPart =
  | { readonly kind: "merged"; readonly text: string }
  | {
      readonly kind: "conflict";
      readonly mine: string;
      readonly base: string;
      readonly theirs: string;
    };

/** What is kept of a part that both have changed. */
export type ConflictChoice = "mine" | "theirs" | "both";

/**
 * The parts of two texts that were made of one, line by line and byte by byte: changes that do not touch are merged, and
 * those that both made are there once.
 */
export function mergeTexts(mine: string, base: string, theirs: string): readonly MergedPart[] {
  const [a, o, b] = [mine, base, theirs].map(linesOf);
  return diff3Merge(a ?? [], o ?? [], b ?? [], { excludeFalseConflicts: true }).map(
    ({ ok, conflict }): MergedPart =>
      conflict
        ? {
            kind: "conflict",
            mine: conflict.a.join(""),
            base: conflict.o.join(""),
            theirs: conflict.b.join(""),
          }
        : { kind: "merged", text: (ok ?? []).join("") },
  );
}

/** How many parts both have changed. */
export function conflictCount(parts: readonly MergedPart[]): number {
  return parts.filter(({ kind }) => kind === "conflict").length;
}

/** The text of these parts, by what is kept of each that both have changed; null while one is not decided. */
export function textOfParts(
  parts: readonly MergedPart[],
  choices: readonly (ConflictChoice | null)[],
): string | null {
  let conflicts = 0;
  const pieces = parts.map((part) => {
    if (part.kind === "merged") return part.text;
    const choice = choices[conflicts++] ?? null;
    if (choice === null) return null;
    return choice === "both" ? both(part.mine, part.theirs) : part[choice];
  });
  return pieces.includes(null) ? null : pieces.join("");
}

/** One below the other, each on lines of its own. */
function both(first: string, second: string): string {
  const end = /\r?\n$/.exec(second)?.[0] ?? "\n";
  return first === "" || first.endsWith("\n") ? first + second : first + end + second;
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
