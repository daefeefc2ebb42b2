import type { PrintedPiece } from "./hazards.ts";

/**
 * The text of pieces with the fewest escapes that `reads` accepts; null where it accepts none. Words that were not
 * changed are escaped last.
 */
export function chooseEscapes(
  pieces: readonly PrintedPiece[],
  reads: (text: string) => boolean,
): string | null {
  if (reads(join(pieces, new Set()))) return join(pieces, new Set());
  const hazards = pieces.filter(({ safe }) => safe !== null);
  const changed = hazards.filter((piece) => piece.changed);
  for (const candidates of changed.length < hazards.length ? [changed, hazards] : [hazards]) {
    const escaped = new Set(candidates);
    if (escaped.size > 0 && reads(join(pieces, escaped))) return fewest(pieces, escaped, reads);
  }
  return null;
}

/** So many characters are read, at most, to find out which escapes are needed: of a long text not all that could be spared. */
const MOST_READ = 80_000;

function fewest(
  pieces: readonly PrintedPiece[],
  escaped: Set<PrintedPiece>,
  reads: (text: string) => boolean,
): string {
  const { length } = join(pieces, escaped);
  let read = 0;
  const without = (some: readonly PrintedPiece[]): void => {
    read += length;
    if (some.length === 0 || read > MOST_READ) return;
    const dropped = new Set(some);
    const fewer = new Set([...escaped].filter((piece) => !dropped.has(piece)));
    if (reads(join(pieces, fewer))) for (const piece of some) escaped.delete(piece);
    else if (some.length > 1) {
      const half = some.length >> 1;
      without(some.slice(0, half));
      without(some.slice(half));
    }
  };
  without([...escaped].filter((piece) => !piece.changed));
  without([...escaped].filter((piece) => piece.changed).toReversed());
  return join(pieces, escaped);
}

function join(pieces: readonly PrintedPiece[], escaped: ReadonlySet<PrintedPiece>): string {
  let text = "";
  for (const piece of pieces) text += escaped.has(piece) ? (piece.safe ?? piece.text) : piece.text;
  return text;
}
