import type { RuleId } from "../../checks/rules.ts";
import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import type { ItemShape } from "../../issue/shapes/item-shapes.ts";
import type { InlineSourceKind, SourceKind } from "../../issue/schema/index.ts";
import type { BriefWords } from "../../links/brief/brief.ts";
import type { FallbackCause } from "../../markdown/print/fallback.ts";
import type { Arrangement } from "./arrangements.ts";
import type { FigureTexts } from "./figure-texts.ts";
import type { BlockId } from "./block-ids.ts";

/** A part of an item that may be missing. */
export type SlotName = "organisation" | "product" | "comment";

/** What a rule says of a finding, and why it matters. */
export type FindingWords = (
  rule: RuleId,
  parameters: Readonly<Record<string, string>>,
) => { readonly title: string; readonly why: string };

export interface BriefTexts extends BriefWords {
  readonly copied: (count: number) => string;
  /** Neither an item nor a section is there. */
  readonly noItem: string;
  /** The browser has not let it. */
}

/**
 * Every word the editor shows or announces. The interface gives them in its language; the editor has none of its own.
 * Functions take what is to be put into the sentence.
 */
export interface EditorTexts {
  /** Name of the text as a whole, for screen readers. */
  readonly issueText: string;

  readonly section: {
    readonly fold: (title: string) => string;
    readonly unfold: (title: string) => string;
    readonly move: (title: string) => string;
    /** Shown beside the fold: "6 items". */
    readonly items: (count: number) => string;
    /** The row that adds an item, in a section that has some. */
    readonly addItem: string;
    /** The same row in a section without items. */
    readonly addFirstItem: string;
    /** Stands for the title while there is none. */
    readonly untitled: string;
    /** What its menu does with all its items. */
    readonly arrange: Record<Arrangement, string>;
    readonly kinds: Record<SectionKind, string>;
  };

  readonly block: {
    readonly insertBelow: string;
    /** The grip: a press opens the menu of the block, a drag moves it. */
    readonly grip: string;
    readonly menu: string;
    readonly moveUp: string;
    readonly moveDown: string;
    readonly moveToSection: (title: string) => string;
    readonly duplicate: string;
    readonly remove: string;
    /** What copies it for an assistant; and what is said where that could not be loaded. */
    readonly brief: string;
    readonly briefNotLoaded: string;
    /** The place a dragged item gets: "item 5". */
    readonly itemPlace: (ordinal: number) => string;
    readonly placeholder: string;
  };

  /** What an assistant is told, and what is said of that. Rejects where it cannot be loaded now. */
  readonly brief: () => Promise<BriefTexts>;

  readonly item: {
    /** Headings of its menu. */
    readonly shape: string;
    readonly verb: string;
    readonly section: string;
    readonly convert: (shape: string) => string;
    readonly switchVerb: (verb: string) => string;
    readonly noOtherShape: string;
    /** Said in its note, with the key: "Alt S: other shape". */
    readonly convertKey: (key: string) => string;
    readonly noLink: string;
    /** Several authors by their first. */
    readonly andOthers: (author: string) => string;
    readonly cleaned: (what: string) => string;
    readonly alsoIn: (label: string) => string;
    readonly twice: string;
    readonly gone: (status: number) => string;
    readonly moved: string;
    readonly noAnswer: string;
    /** The offer of a section that suits the item better, beside its arrow. */
    readonly suits: (title: string) => string;
    readonly dismiss: (title: string) => string;
    /** The same offer as it is shown: "Better: Papers". */
    readonly better: (title: string) => string;
    readonly takeNote: (note: string) => string;
    /** The link is called by its host as long as nobody has named it. */
    readonly untitled: string;
  };

  readonly insertMenu: {
    readonly label: string;
    readonly nothingFound: string;
    /** Heading above the blocks that are plain text. */
    readonly text: string;
    /** Heading above the sections that the issue does not have yet. */
    readonly sections: string;
    /** `also` is the name in the other language. */
    readonly blocks: Record<BlockId, { readonly name: string; readonly also: string }>;
  };

  readonly format: {
    readonly label: string;
    readonly bold: string;
    readonly italic: string;
    readonly strike: string;
    readonly code: string;
    readonly link: string;
  };

  readonly link: {
    readonly label: string;
    readonly text: string;
    readonly address: string;
    readonly open: string;
    readonly copy: string;
    readonly remove: string;
    readonly done: string;
    readonly cleaned: (what: string) => string;
    readonly restore: string;
  };

  readonly figure: {
    readonly label: (alt: string) => string;
    readonly edit: string;
    readonly path: string;
    readonly alt: string;
    readonly caption: string;
    readonly addImage: string;
    readonly removeImage: string;
    readonly show: (host: string) => string;
    readonly missingAlt: string;
    readonly supply: string;
    readonly noPath: string;
    /** What is said at a figure. Rejects where that cannot be loaded now. */
    readonly more: () => Promise<FigureTexts>;
  };

  readonly image: {
    readonly label: (alt: string) => string;
    readonly address: string;
    readonly alt: string;
  };

  readonly source: {
    /** Name of the block and of its margin note: "Source · Liquid". */
    readonly label: (kind: string) => string;
    readonly verbatim: string;
    readonly kinds: Record<SourceKind, string>;
    readonly inlineKinds: Record<InlineSourceKind, string>;
    readonly editInline: (text: string) => string;
  };

  readonly codeLanguage: string;
  readonly task: string;

  readonly table: {
    readonly label: string;
    readonly rowAbove: string;
    readonly rowBelow: string;
    readonly columnBefore: string;
    readonly columnAfter: string;
    readonly deleteRow: string;
    readonly deleteColumn: string;
    readonly deleteTable: string;
    readonly alignStart: string;
    readonly alignCenter: string;
    readonly alignEnd: string;
  };

  /** What the shape of an item is called in its margin note. */
  readonly shapes: Record<ItemShape, string>;

  /** The row above the first section of an issue that has no text before it; `begin` where it has no text at all. */
  readonly intro: { readonly write: string; readonly begin: string };

  /** Words that stand where an item lacks something: "product", "a sentence of comment". */
  readonly slots: Record<SlotName, string>;

  readonly drop: {
    /** A drag from another program arrived without anything in it. */
    readonly nothing: string;
    /** A file that stands for a link could not be read. */
    readonly unreadable: string;
    /** `placed` links were put here, `leftOut` more were too many at once. */
    readonly leftOut: (placed: number, leftOut: number) => string;
  };

  /** What of the text is not published as it is shown: why, and what can be done. */
  readonly unpublishable: {
    /** Name of the form with the choices. */
    readonly label: string;
    /** Told when the caret comes to such a place, with the key that shows the choices. */
    readonly here: (message: string, key: string) => string;
    readonly liquid: string;
    /** The issue's engine sees the mark, GitHub does not: "GitHub does not show this as bold". */
    readonly notOnGitHub: (mark: string) => string;
    /** The mark is not in the file, or not on all of the words. */
    readonly lost: (mark: string) => string;
    readonly marks: Record<"strong" | "em" | "strike" | "link" | "code", string>;
    readonly blocks: Record<FallbackCause, string>;
    readonly choices: Record<
      "guard" | "punctuation" | "unmark" | "published" | "source" | "leave",
      string
    >;
  };

  readonly checks: {
    /** Name of the form with a finding's message. */
    readonly label: string;
    readonly fix: string;
    readonly ignoreHere: string;
    readonly ignoreRule: string;
    /** Told when the number of findings changes: "Checks: 11 places". */
    readonly found: (count: number) => string;
    /** What the rules say. Rejects where it cannot be loaded now. */
    readonly words: () => Promise<FindingWords>;
  };

  readonly announce: {
    readonly movedToSection: (title: string) => string;
    readonly movedToPlace: (ordinal: number, count: number) => string;
    readonly moveCancelled: string;
    readonly removed: string;
  };
}
