import type { Node } from "@tiptap/pm/model";
import type { SectionRules } from "../issue/profile/profile.ts";
import type { ItemPlace } from "../issue/questions/index.ts";
import type { ItemParts } from "../issue/shapes/index.ts";
import type { LinkPlace } from "../issue/questions/links.ts";
import type { FrontMatter } from "../markdown/front-matter/index.ts";
import type { Fix } from "./fix.ts";
import type { House } from "./house.ts";
import type { PictureSight } from "./pictures.ts";
import type { NamedWords, Words } from "./names.ts";

/** How grave a finding is, the gravest first. */
export const SEVERITIES = ["blocks", "likely", "taste"] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What a rule found. Positions count from the start of what it was shown: the content of a line or of a container, a
 * section's start, the document.
 */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** What the message names. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Only where it is safe: the words mean what they meant. */
  readonly fix?: Fix;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
}

/** The same in the front matter: of a field, or of the head as a whole. */
export interface FoundInHead {
  readonly field: string | null;
  /** The offset in the head that is meant, where it is not the field's. */
  readonly offset?: number;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly fix?: Fix;
  readonly severity?: Severity;
}

/** A textblock. Offsets into `text` are positions in the line; code and addresses are `OBJECT` there. */
export interface TextLine {
  readonly node: Node;
  readonly text: string;
  readonly role: "heading" | "item" | "paragraph" | "cell";
  readonly links: readonly LinkPlace[];
}

/** The children of one node that has blocks, or the items of a list. */
export interface Siblings {
  readonly parent: Node;
  readonly blocks: readonly { readonly node: Node; readonly from: number }[];
}

export interface Section {
  readonly node: Node;
  readonly title: string;
  /** What the profile says of it; null where it knows no such section. */
  readonly rules: SectionRules | null;
  readonly items: readonly { readonly place: ItemPlace; readonly parts: ItemParts }[];
}

/** A link with what it is about (see `Facts`). */
export interface KeyedLink extends LinkPlace {
  readonly key: string | null;
  /** Whether an item of a section that the profile knows is about it. */
  readonly isSubject: boolean;
}

/** What rules may look at in the issue as a whole. */
export type WholeKind =
  | "sections"
  | "headings"
  | "links"
  | "comments"
  | "names"
  | "figures"
  | "pictures";

/**
 * The issue as a whole, kind by kind in the order of the file. Positions count from before the block of the document that
 * a thing stands in, so that nothing is made anew where only what stands above it has changed.
 */
export interface Whole {
  readonly sections: readonly SectionSight[];
  readonly headings: readonly HeadingSight[];
  readonly links: readonly KeyedLink[];
  readonly comments: readonly Words[];
  readonly names: readonly NamedWords[];
  readonly figures: readonly { readonly node: Node; readonly from: number }[];
  /** Those of figures, and all others. */
  readonly pictures: readonly PictureSight[];
}
/** A section by its title, whose words stand from `from` to `to`. */
export interface SectionSight {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** What the profile says of it; null where it knows no such section. */
  readonly rules: SectionRules | null;
  /** Whether it is a list of links: several items, of which half have one at least. */
  readonly hasItems: boolean;
}
export interface HeadingSight extends Words {
  readonly level: number;
}

export interface HeadSight {
  /** Verbatim, fences and all. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
}

/** What can be set for a rule in a profile. */
export type Options = Readonly<Record<string, number | readonly string[]>>;

interface RuleOf<Looks extends string, Seen, Result> {
  readonly looksAt: Looks;
  readonly severity: Severity;
  /** What a profile may set, with the values that hold otherwise. */
  readonly options?: Options;
  /** `options` are the profile's where it sets some, else the rule's own. */
  readonly find: (seen: Seen, house: House, options: Options) => readonly Result[];
}

/** What a rule of the whole found, in the positions of the block that the thing stands in. */
export interface FoundInWhole extends Found {
  /** Which of the things that the rule is of it was found in. */
  readonly index: number;
  /** Its severity at a link that no item of a known section is about, where that is another. */
  readonly elsewhere?: Severity;
  /** Which link it is whose words the message names as `first`: they may change while all else stays. */
  readonly first?: number;
}

/** `of` is all that the rule looks at: where that says the same as before, it is not asked again. */
export interface WholeRule extends RuleOf<"whole", Whole, FoundInWhole> {
  readonly of: WholeKind;
  /** Whether it asks how large the files of figures are: it is asked again when that may have changed, too. */
  readonly asksFiles?: boolean;
}

/** One thing that can be wrong. Its messages are in the catalogues, under its name in the registry. */
export type Rule =
  | RuleOf<"line", TextLine, Found>
  | RuleOf<"siblings", Siblings, Found>
  | RuleOf<"section", Section, Found>
  | WholeRule
  | RuleOf<"doc", Node, Found>
  | RuleOf<"head", HeadSight, FoundInHead>;

/** Each names what it looks at, so that its finder is typed by it. */
export const lineRule = (rule: Omit<Extract<Rule, { looksAt: "line" }>, "looksAt">) =>
  ({ looksAt: "line", ...rule }) as const;
export const siblingsRule = (rule: Omit<Extract<Rule, { looksAt: "siblings" }>, "looksAt">) =>
  ({ looksAt: "siblings", ...rule }) as const;
export const sectionRule = (rule: Omit<Extract<Rule, { looksAt: "section" }>, "looksAt">) =>
  ({ looksAt: "section", ...rule }) as const;
export const docRule = (rule: Omit<Extract<Rule, { looksAt: "doc" }>, "looksAt">) =>
  ({ looksAt: "doc", ...rule }) as const;
export const wholeRule = (rule: Omit<Extract<Rule, { looksAt: "whole" }>, "looksAt">) =>
  ({ looksAt: "whole", ...rule }) as const;
export const headRule = (rule: Omit<Extract<Rule, { looksAt: "head" }>, "looksAt">) =>
  ({ looksAt: "head", ...rule }) as const;

export function numberIn(options: Options, name: string): number {
  const value = options[name];
  return typeof value === "number" ? value : 0;
}

export function textsIn(options: Options, name: string): readonly string[] {
  const value = options[name];
  return typeof value === "object" ? value : [];
}
