import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";

/** A section that links can be sent to. */
export interface InboxSection {
  /** Index among all sections of the open issue; null where it is only the newsletter that has it. */
  readonly index: number | null;
  readonly title: string;
  readonly kind: SectionKind;
  /** The number key that sends there, 1 to 9; null for those beyond and those that are not in the issue. */
  readonly ordinal: number | null;
}

/** Where a link is, said to the reader, and the way there. */
export interface LinkWhereabouts {
  readonly label: string;
  readonly go: () => void;
}

/** Links of the inbox for one section. */
export interface Sending {
  readonly section: InboxSection;
  readonly links: readonly InboxLink[];
}

/** What the inbox asks of the screen that it stands on. A new object where an answer may be another. */
export interface InboxHost {
  /** Of what the earlier issues teach. */
  readonly version: number;
  /** The sections of the open issue; [] where none is open. */
  readonly sections: readonly InboxSection[];
  /** Why links cannot be sent; null: they can. */
  readonly closed: "no-issue" | "reading" | null;
  /** Where Galley would put a link; one of `sections` where the issue has it, else not to be sent to. */
  readonly suggest: (link: InboxLink) => InboxSection | null;
  /**
   * Puts links into the issue, in one step of its history. The result takes that back, which brings the links back into
   * the inbox; it is false where the text has changed since. null: nothing was put.
   */
  readonly send: (sendings: readonly Sending[]) => (() => boolean) | null;
  /** Where a link that waits was sent already, or stands otherwise; the nearest place. */
  readonly sentBefore: (link: InboxLink) => LinkWhereabouts | null;
  /** Where a placed link is; the same object for the same link. */
  readonly placeOf: (link: InboxLink) => LinkWhereabouts;
}
