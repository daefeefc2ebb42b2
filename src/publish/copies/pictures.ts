import { holdsBytes } from "../../issue/figures/data-address.ts";
import { filePathOf, isOwnFile } from "../../issue/figures/figure-path.ts";
import { hasLiquid, SCHEME } from "./published-at.ts";
import type { BecameKind } from "./report.ts";
import {
  type CopyInline,
  type CopyPicture,
  type CopyPiece,
  pictureWords,
  textOf,
} from "./piece.ts";

/** A picture of an issue with its place: the section's title, and what stands before it there. */
export interface PlacedPicture extends Omit<CopyPicture, "caption"> {
  readonly caption: string;
  /** Its file's path below the site's root; null where it is elsewhere. */
  readonly path: string | null;
  readonly section: string;
  /** The words before it in the section, the first of them; "" at its start. */
  readonly after: string;
}

/** Why a picture has no address that a copy could show it from, by what the issue says of it. */
export function namedKindOf(source: string): BecameKind {
  if (hasLiquid(source)) return "picture-liquid";
  if (holdsBytes(source)) return "picture-written";
  return SCHEME.test(source.trim()) || source.trim() === ""
    ? "picture-unreachable"
    : "picture-named";
}

/** The words that stand for a picture without an address: its own, else its source as far as that can be read. */
export function nameOfPicture(picture: CopyPicture): string {
  const { source } = picture;
  const short = holdsBytes(source) ? source.trim().split(/[;,]/, 1).join("") : source;
  return `[${pictureWords(picture) || short || "…"}]`;
}

function pathOf({ address, source }: CopyPicture, site: string | null): string | null {
  if (address === null) return isOwnFile(source) ? filePathOf(source) : null;
  if (site === null || !address.startsWith(`${site}/`)) return null;
  const path = filePathOf(address.slice(site.length + 1));
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * All pictures of an issue in order, or those that `kept` names. `site`: where its site is, null where that is not
 * known.
 */
export function picturesIn(
  pieces: readonly CopyPiece[],
  sectionLevel: number,
  site: string | null,
  kept: ReadonlySet<CopyPicture> | null = null,
): PlacedPicture[] {
  const pictures: PlacedPicture[] = [];
  let section = "";
  let after = "";
  const place = (picture: CopyPicture): void => {
    if (kept && !kept.has(picture)) return;
    const caption = textOf(picture.caption).replace(/\s+/g, " ").trim();
    pictures.push({ ...picture, caption, path: pathOf(picture, site), section, after });
  };
  const inWords = (words: readonly CopyInline[]): void => {
    for (const word of words) if (word.kind === "picture") place(word.picture);
    const text = textOf(words).replace(/\s+/g, " ").trim();
    if (text !== "") after = text;
  };
  const visit = (piece: CopyPiece): void => {
    switch (piece.kind) {
      case "heading":
        inWords(piece.words);
        if (piece.level <= sectionLevel) [section, after] = [textOf(piece.words).trim(), ""];
        return;
      case "paragraph":
      case "opinion":
        return inWords(piece.words);
      case "figure":
        return piece.pictures.forEach(place);
      case "quote":
        return piece.pieces.forEach(visit);
      case "list":
        return piece.items.forEach(({ pieces: inside }) => inside.forEach(visit));
      case "table":
        return [...piece.head, ...piece.rows].forEach((cells) => cells.forEach(inWords));
      case "code":
      case "rule":
    }
  };
  pieces.forEach(visit);
  return pictures;
}
