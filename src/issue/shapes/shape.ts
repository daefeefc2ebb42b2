import type { LinkPlace } from "../questions/links.ts";

/** All that the shape of an item's line is, but for its name, which the catalogues hold. */
export interface Shape {
  /** A line of this shape in Markdown, as it is shown to who chooses one. */
  readonly example: string;
  /** How it is drawn in the margin, from left to right. */
  readonly drawing: readonly Stroke[];
  /** What a line of this shape says; null for a line of another. */
  readonly read: (line: LinePieces) => Parts | null;
  /** The line of a link that arrives. */
  readonly write: (link: LinkWords) => readonly Piece[];
  /** Where the link stands and whether it is bold, for lines that are converted; null: these are left as they are. */
  readonly link: LinkStyle | null;
}

/** What the link of a line stands on. An address is converted into a title, and nothing into an address. */
export interface LinkStyle {
  readonly on: "verb" | "product" | "title" | "address";
  readonly isBold: boolean;
}

/** A bar of a drawing that is 30 wide, and what it stands for. */
export interface Stroke {
  readonly is: "words" | "link" | "bold link" | "comment";
  readonly from: number;
  readonly width: number;
}

/** A stretch of a line, by positions in its content. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch and its words, without the white space around them. */
export interface Part extends Stretch {
  readonly text: string;
}

/** What a line says. A part that is not there is null. */
export interface Parts {
  readonly organisation: Part | null;
  readonly verb: Part | null;
  readonly product: Part | null;
  readonly title: Part | null;
  readonly comment: Part | null;
}

/** A line as shapes are told by: its first two links and the verb near the first. */
export interface LinePieces {
  /** One character for each position; see `flatText`. */
  readonly text: string;
  /** Where its words begin: behind a number. */
  readonly start: number;
  readonly first: LinkPlace | null;
  readonly second: LinkPlace | null;
  /** The first link opens the line, and is no verb. */
  readonly isLed: boolean;
  /** The first link is a verb, and before it stands a name or nothing. */
  readonly isOnVerb: boolean;
  /** The verb before the first link, behind a name or nothing. */
  readonly verbBefore: Stretch | null;
  /** The verb among the words of the first link. */
  readonly verbInside: Stretch | null;
}

/** What is known of a link that arrives. */
export interface LinkWords {
  readonly href: string;
  /** Its title, else its host. */
  readonly title: string;
  /** What of its title names a product; "" where it came without a title. */
  readonly product: string;
  /** "" where it is not known. */
  readonly organisation: string;
  readonly verb: string;
  /** What parts two words: nothing in Chinese. */
  readonly blank: string;
}

/** Words of a new line. */
export interface Piece {
  readonly text: string;
  readonly isLink?: boolean;
  readonly isBold?: boolean;
}
