import type { CopyLink, CopyPicture } from "../piece.ts";

/**
 * What an element of a copy is for. Every place says for each of them which element it becomes and how it looks; a type
 * error says which one it forgot.
 */
export type Role =
  | "section-heading"
  | "heading"
  | "inner-heading"
  | "paragraph"
  | "opinion"
  | "opinion-lead"
  | "quote"
  | "quote-paragraph"
  | "list"
  | "item"
  | "inner-item"
  | "marker"
  | "code-block"
  | "code-text"
  | "figure"
  | "picture"
  | "caption"
  | "table-frame"
  | "table"
  | "head-cell"
  | "cell"
  | "rule"
  | "notes"
  | "note"
  | "note-number"
  | "note-address"
  | "note-mark"
  | "host"
  | "link"
  | "strong"
  | "em"
  | "strike"
  | "underline"
  | "sup"
  | "sub"
  | "code";

/** The element that a role becomes: a tag, several from the outside to the inside (`table>tr>td`), or none (""). */
export type ElementMap = Readonly<Record<Role, string>>;

/** The style of a role's innermost element, as literal declarations. */
export type StyleMap = Readonly<Partial<Record<Role, string>>>;

/** What a place makes of a link: one to follow, a numbered note, its host behind the words, or the words alone. */
export type LinkForm = "anchor" | "note" | "host" | "words";

/** What a place makes of a picture: shown from its published address, to be brought over by hand after that, or linked. */
export type PictureForm = "published" | "by-hand" | "linked";

/** One place that takes HTML. */
export interface HtmlPlace {
  readonly elements: ElementMap;
  readonly styles: StyleMap;
  readonly linkForm: (link: CopyLink) => LinkForm;
  readonly pictureForm: (picture: CopyPicture) => PictureForm;
  /** Attributes of every picture beside its address and words. */
  readonly pictureAttributes: Readonly<Record<string, string>>;
  /** Whether the place's pictures can be links; where not, the link stands as words behind its picture. */
  readonly linksPictures: boolean;
  readonly tables: "table" | "list";
  /** `fixed`: line ends as `<br>` and blanks that do not collapse, for editors that join lines. */
  readonly code: "kept" | "fixed";
  /** `flat`: every item is an element of its own that begins with its mark. */
  readonly lists: "nested" | "flat";
  /** Of a flat list without numbers, by depth: "" for none. The last holds for all deeper ones. */
  readonly bullets: readonly string[];
  /** What a level below another adds to the left, in pixels, where lists are flat. */
  readonly indent: number;
  /** Whether an address alone in a paragraph is a link without its scheme, lest the place makes a card of it. */
  readonly hidesLoneAddress: boolean;
  /** Whether what a page shows to a resting pointer, of links and pictures, is shown there too. */
  readonly titles: boolean;
}
