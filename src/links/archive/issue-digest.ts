import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import type { ItemShape } from "../../issue/shapes/item-shapes.ts";
import type { LinkSource } from "../learning/sources.ts";

/** What an issue links to, and how: all that is remembered of it beside its text. Plain data, small enough to be sent. */
export interface IssueDigest {
  /** The profile that it was read by. */
  readonly profileId: string;
  readonly number: number | null;
  readonly headline: string | null;
  /** As it is written. */
  readonly date: string | null;
  readonly tags: readonly string[];
  readonly category: string | null;
  /** In the order of the text. */
  readonly links: readonly LinkDigest[];
  /** Of each section with items, in order, how many it has. */
  readonly sections: readonly SectionItems[];
  /** What the checks of other issues are told of it. */
  readonly told?: ToldToChecks;
}

export interface ToldToChecks {
  /** Names its series; "" for a post that belongs to none. */
  readonly series: string;
  /** The keys of its front matter. */
  readonly fields: readonly string[];
  /** How often each name is spelt so in it. */
  readonly names: Readonly<Record<string, number>>;
}

export interface SectionItems {
  /** As it stands in the text. */
  readonly title: string;
  readonly items: number;
  /** How many of them say something beside their link. */
  readonly commented: number;
}

export interface LinkDigest {
  /** See `identityOf`. */
  readonly key: string | null;
  readonly href: string;
  /** null for what is no web address. */
  readonly source: LinkSource | null;
  readonly words: string;
  /** Title of the section as it stands in the text; null outside all. */
  readonly section: string | null;
  readonly kind: SectionKind | null;
  /** What the item says that is about this link; null where the link only stands in an item's words, or in none. */
  readonly item: ItemDigest | null;
}

export interface ItemDigest {
  readonly shape: ItemShape;
  readonly organisation: string | null;
  readonly verb: string | null;
  readonly product: string | null;
  /** Whether it is the item's first link. */
  readonly first: boolean;
}
