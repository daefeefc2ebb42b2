import type { Engine } from "../../../issue/profile/profile.ts";
import { fixedPiece, type PrintedPiece } from "./hazards.ts";

/**
 * Pieces in which no words begin Liquid that did not in the source: Liquid pairs its signs over the whole file,
 * whatever block they stand in, so that reading a block alone does not tell. `{` and what follows it may come together
 * from two pieces, by what was put in or taken out between them.
 */
export function withoutNewLiquid(
  pieces: readonly PrintedPiece[],
  engine: Engine,
): readonly PrintedPiece[] {
  if (engine !== "kramdown") return pieces;
  const settled = [...pieces];
  // Where the last piece ends with a brace, and whether anything has changed since.
  let brace = -1;
  let isNew = false;
  for (const [at, piece] of pieces.entries()) {
    isNew ||= piece.changed;
    if (piece.text === "") continue;
    const before = pieces[brace];
    if (before && isNew && /^[{%]/.test(piece.text)) {
      if (before.safe !== null) settled[brace] = escaped(before);
      else settled[at] = escaped(piece);
    }
    brace = piece.text.endsWith("{") ? at : -1;
    isNew = piece.changed;
  }
  return settled;
}

/** Words that begin with `{` or `%`, with an entity for it; what is no words is left as it is. */
function escaped(piece: PrintedPiece): PrintedPiece {
  const { text, safe, changed } = piece;
  if (safe !== null) return fixedPiece(safe, changed);
  return text.startsWith("%") ? fixedPiece(`&#37;${text.slice(1)}`, changed) : piece;
}
