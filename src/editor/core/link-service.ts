import type { ArrivedLink } from "../../issue/new-item/new-item.ts";
import type { SectionRules } from "../../issue/profile/profile.ts";
import type { LinkFacts } from "../../links/facts/link-facts.ts";
import type { TransferLink } from "../../links/transfer/transfer.ts";

/**
 * What the text asks of the rest of Galley about links: how one that arrives is written, and what is known of those that
 * are there. The editor itself keeps nothing about links.
 */
export interface LinkService {
  /** How a link from outside is written. Asks only, and changes nothing. */
  readonly arrive: (link: TransferLink) => ArrivedLink;
  /** Links have been put into the text just now, in its order. */
  readonly placed: (links: readonly PlacedLink[]) => void;
  /** Links of the inbox that a drag carries, by the texts of its `DataTransfer`; null where it is another drag. */
  readonly ofInbox: (texts: Readonly<Record<string, string>>) => readonly DraggedInboxLink[] | null;
  /** What is known of an address of the text. Cheap; asked again after each call of a `subscribe`d listener. */
  readonly about: (href: string) => LinkKnowledge;
  /** The section that the link of an item would rather stand in; null where it stands well. */
  readonly betterSection: (link: ArrivedLink, section: SectionRules) => SectionRules | null;
  /** Calls when `about` or `betterSection` may answer otherwise, until the result is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A link that is dragged out of the inbox. */
export interface DraggedInboxLink extends TransferLink {
  readonly id: string;
}

/** A link that now stands in the text. */
export interface PlacedLink {
  /** The id of the inbox's link; null where it came straight from outside. */
  readonly id: string | null;
  /** As it came from outside. */
  readonly link: TransferLink;
  /** As it was written. */
  readonly arrived: ArrivedLink;
  /** Title of the section, "" outside all. */
  readonly section: string;
  /** By which way it came. */
  readonly from: "drop" | "paste" | "file";
}

export interface LinkKnowledge {
  /** Two addresses of one thing have one key; null for what is no web address. */
  readonly key: string | null;
  /** The number of a paper on arXiv; null for anything else. */
  readonly arxiv: string | null;
  readonly facts: LinkFacts | null;
  /** There while the address is one that Galley made clean: what it was, and the ids of the rules that made it so. */
  readonly cleaned: { readonly original: string; readonly rules: readonly string[] } | null;
  /** Words that came with it when it arrived in this issue, or were written to it in the inbox. */
  readonly note: string | null;
  /** Where else the same thing is: in the inbox, or in other issues. The nearest first. */
  readonly elsewhere: readonly Elsewhere[];
  /** What the last check of the address found; null: not checked. */
  readonly answer: LinkAnswer | null;
  /** Whether it was put into this issue by Galley, rather than standing in an opened file. */
  readonly arrived: boolean;
}

export interface Elsewhere {
  readonly where: "inbox" | "issue";
  /** Said to the reader: the number and section, or the inbox. */
  readonly label: string;
  readonly go: () => void;
}

export type LinkAnswer =
  | { readonly kind: "answers" }
  /** It leads elsewhere for good. */
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "gone"; readonly status: number }
  | { readonly kind: "no-answer" };

const NOTHING_KNOWN: LinkKnowledge = {
  key: null,
  arxiv: null,
  facts: null,
  cleaned: null,
  note: null,
  elsewhere: [],
  answer: null,
  arrived: false,
};

/** Knows nothing, and writes links as they come. */
export const NO_LINK_SERVICE: LinkService = {
  arrive: ({ href, title }) => ({ href, title }),
  placed: () => undefined,
  ofInbox: () => null,
  about: () => NOTHING_KNOWN,
  betterSection: () => null,
  subscribe: () => () => undefined,
};
