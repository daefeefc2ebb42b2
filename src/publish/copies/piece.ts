/**
 * What every copy is made of. An issue is read into pieces once (`read/`), and each place writes them as it can. Nothing
 * of the site's markup is left in them: addresses are absolute, Liquid is resolved, raw HTML is read.
 */
export type CopyPiece =
  | { readonly kind: "heading"; readonly level: number; readonly words: readonly CopyInline[] }
  | { readonly kind: "paragraph"; readonly words: readonly CopyInline[] }
  /** Without the emphasis that it is written in. */
  | { readonly kind: "opinion"; readonly words: readonly CopyInline[] }
  | { readonly kind: "figure"; readonly pictures: readonly CopyPicture[] }
  | { readonly kind: "quote"; readonly pieces: readonly CopyPiece[] }
  /** `start` is the first number of a numbered list, null for bullets. */
  | { readonly kind: "list"; readonly start: number | null; readonly items: readonly Item[] }
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  | {
      readonly kind: "table";
      readonly head: readonly Cells[];
      readonly rows: readonly Cells[];
      /** Of each column. */
      readonly aligns: readonly ColumnAlign[];
    }
  | { readonly kind: "rule" };

export type PieceOf<Kind extends CopyPiece["kind"]> = Extract<CopyPiece, { kind: Kind }>;

/** A list's item; `checked` is a task's box, null where there is none. */
export interface Item {
  readonly checked: boolean | null;
  readonly pieces: readonly CopyPiece[];
}

/** A row: the words of each of its cells. */
export type Cells = readonly (readonly CopyInline[])[];

/** Where the words of a column stand; null where nothing says it. */
export type ColumnAlign = "left" | "center" | "right" | null;

export const COPY_STYLES = ["strong", "em", "strike", "underline", "sup", "sub", "code"] as const;
export type CopyStyle = (typeof COPY_STYLES)[number];

/** A run of a line. Runs that carry the same link object (not only an equal one) are one link. */
export type CopyInline =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly styles: ReadonlySet<CopyStyle>;
      readonly link: CopyLink | null;
    }
  | { readonly kind: "break"; readonly link: CopyLink | null }
  | { readonly kind: "picture"; readonly picture: CopyPicture; readonly link: CopyLink | null };

/** `address` is absolute; `title` is what a page shows while a pointer rests on it, "" for nothing. */
export interface CopyLink {
  readonly address: string;
  readonly title: string;
}

/** `address` is absolute, null where the profile does not say where the site is; `source` is what the issue says. `title` is that of a link. */
export interface CopyPicture {
  readonly address: string | null;
  readonly source: string;
  readonly alt: string;
  readonly title: string;
  readonly caption: readonly CopyInline[];
}

/** What an issue says that is in no piece, or otherwise than it says it; told before a copy is made. */
export interface Told {
  readonly kind: ToldKind;
  /** What the issue says there: an address, or a piece of source. */
  readonly source: string;
}

/**
 * - `liquid`: only the site knows what it publishes; left out
 * - `liquid-link`: only the site knows where it leads; its words are kept
 * - `page-link`: leads to a place of the page itself; its words are kept
 * - `site-link`: leads within the site, and the profile does not say where that is; its words are kept
 * - `unsafe-link`: no address that a reader may be sent to (`javascript:`); its words are kept
 * - `embedded`: a video, sound or page in the page; became a link
 * - `drawing`: an SVG or a canvas; its words are kept
 * - `formula`: stands as TeX
 * - `footnote`: its mark stands in brackets, its words at the end
 * - `abbreviation`: what it is short for is shown to a pointer that rests on it; left out
 * - `definition-list`: its terms are in bold, its definitions below them
 * - `look`: an element's style, class or place
 * - `merged-cells`: a cell over several columns or rows stands in the first of them
 * - `cell-blocks`: lists and other blocks in a cell are lines
 */
const TOLD_KINDS = [
  "liquid",
  "liquid-link",
  "page-link",
  "site-link",
  "unsafe-link",
  "embedded",
  "drawing",
  "formula",
  "footnote",
  "abbreviation",
  "definition-list",
  "look",
  "merged-cells",
  "cell-blocks",
] as const;
export type ToldKind = (typeof TOLD_KINDS)[number];

/** The words for a picture: its alt text, else its caption; "" without either. */
export function pictureWords({ alt, caption }: CopyPicture): string {
  return alt || textOf(caption).replace(/\s+/g, " ").trim();
}

/** The text of words as they are read, without pictures. */
export function textOf(words: readonly CopyInline[]): string {
  return words
    .map((word) => (word.kind === "text" ? word.text : word.kind === "break" ? "\n" : ""))
    .join("");
}
