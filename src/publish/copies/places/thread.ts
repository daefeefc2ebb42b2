import type { CopyPlace } from "../place.ts";
import { chosenLines, threadItems } from "../thread/items.ts";
import { linesOfPieces } from "../thread/lines-of-pieces.ts";
import { threadParts } from "../thread/parts.ts";
import { MOST_WEIGHT } from "../thread/weight.ts";

/** By X's documentation of media. */
const PICTURES = { bytes: 5_000_000, frames: null, perPart: 4 } as const;

/**
 * A thread for X: elements are lines, styles are none, addresses stand behind the words that lead there, pictures are
 * attached by hand, so many to a part, and every part is within X's weight.
 */
export const thread: CopyPlace = {
  pictureLimits: PICTURES,
  make({ issue, read, report, options, title, original }) {
    const lines = linesOfPieces(read.pieces, issue.profile.sectionLevel);
    const leftOut = new Set(options.unit === "item" ? options.leftOut : []);
    const chosen = chosenLines(lines, leftOut);
    for (const line of chosen.lines)
      for (const { kind, source } of line.became) report.add(kind, source);
    for (const line of chosen.leftOut) report.add("item-left-out", line.text);
    const opening = [title, original ?? ""].filter(Boolean).join("\n");
    const parts = threadParts(opening, chosen.lines, options.unit);
    return {
      html: null,
      text: parts.map(({ text }) => text).join("\n\n"),
      limits: [
        { kind: "part-weight", used: most(parts, "weight"), most: MOST_WEIGHT },
        { kind: "part-pictures", used: most(parts, "pictures"), most: PICTURES.perPart },
      ],
      thread: {
        parts,
        items: threadItems(lines, leftOut),
        pictures: new Set(chosen.lines.flatMap(({ pictures }) => pictures)),
      },
    };
  },
};

function most<Key extends string>(
  counted: readonly Readonly<Record<Key, number>>[],
  key: Key,
): number {
  return counted.reduce((largest, each) => Math.max(largest, each[key]), 0);
}
