import type { PictureRules } from "../figures/picture-rules.ts";
import type { ItemShape } from "../shapes/item-shapes.ts";
import type { SectionKind } from "./section-kinds.ts";

/**
 * What one newsletter's issues look like. Plain data, read from YAML (`read-profile.ts`) and never code, so that a
 * newsletter is added without touching Galley.
 */
export interface Profile {
  /** Stable id, `[a-z0-9-]+`; stored beside an issue's text. */
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag of the language the issues are written in. */
  readonly language: string;
  /** Who publishes the Markdown: Jekyll's kramdown, or a GitHub-flavoured CommonMark engine. */
  readonly engine: Engine;
  /**
   * A pattern (`patterns/placeholders.ts`) of number, headline and date. The title is the front matter's `title`, and where there is no
   * front matter the heading that opens the text. null where issues have no title of their own.
   */
  readonly titlePattern: string | null;
  readonly frontMatter: FrontMatterRules;
  readonly publishing: Publishing;
  /** Pattern of a new file's name, of date, slug and number, with its extension. */
  readonly fileName: string;
  /** What the slug in it is made of. */
  readonly slugStyle: SlugStyle;
  /** Pattern of the folder of posts, from the site's root; null where the profile does not say; see `postFolder` of new issues. */
  readonly postFolder: string | null;
  /** Pattern of the folder of an issue's figures, from the site's root; it may hold the file's name, too. */
  readonly figureFolder: string;
  /** What a commit of an issue is called: a pattern, with `{changes}` for what changed; null where the profile does not say. */
  readonly commitMessage: string | null;
  /** What is said of figures; see `figureRulesOf` for the rest. */
  readonly figures: Partial<FigureRules>;
  /** Where readers file links; null where the profile does not say. */
  readonly submissions: SubmissionBox | null;
  /** What is said of the look of copies for other places; see `copyLookOf` for the rest. */
  readonly copies: Partial<CopyLook>;
  /** Where issues are published; null where the profile does not say. */
  readonly site: Site | null;
  /** The word that begins an opinion and the emphasis marker it is written with. */
  readonly opinion: { readonly word: string; readonly marker: "_" | "*" };
  /** The heading level of sections, 1 to 6. */
  readonly sectionLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /** The verbs that an item's link may stand on, the usual first. */
  readonly verbs: readonly string[];
  /** What an item of a section is written as, in this newsletter. */
  readonly itemForms: readonly ItemForm[];
  readonly sections: readonly SectionRules[];
  /** Markdown that an issue opens with, before its sections, and ends with; patterns, `""` for none. */
  readonly opening: string;
  readonly closing: string;
  /** What is set for the rules that check an issue, by their names; a rule that is not named is as it comes. */
  readonly checks: Readonly<Record<string, RuleSetting>>;
}

/** Where readers file links: a repository at GitHub, and the label that marks them. */
export interface SubmissionBox {
  /** `owner/name`. */
  readonly repository: string;
  /** null: every open issue is one. */
  readonly label: string | null;
}

export interface RuleSetting {
  readonly isOff: boolean;
  readonly options: Readonly<Record<string, number | readonly string[]>>;
}

/**
 * - `ascii`: lower-case letters, digits and hyphens, of English words
 * - `cased`: the same with capitals
 * - `pinyin`: as `ascii`, with Chinese words spelt by their sound
 * - `unicode`: letters of every script
 */
export const SLUG_STYLES = ["ascii", "cased", "pinyin", "unicode"] as const;
export type SlugStyle = (typeof SLUG_STYLES)[number];

/**
 * - `yaml`: between lines of `---`, as Jekyll has it
 * - `toml`: `key = value` between lines of `+++`, as Hugo and Zola have it
 * - `lines`: `Key: value` with nothing around them, as Pelican has it
 */
export const FRONT_MATTER_KINDS = ["yaml", "toml", "lines"] as const;
export type FrontMatterKind = (typeof FRONT_MATTER_KINDS)[number];

export type Engine = "kramdown" | "gfm";

/** Keys and values of a new issue's front matter, in order, as YAML text for each value; null: asked for. */
export interface FrontMatterRules {
  /** False: this newsletter's issues have no front matter. */
  readonly present: boolean;
  readonly kind: FrontMatterKind;
  readonly fields: readonly FieldRule[];
}
export interface FieldRule {
  readonly key: string;
  /** Source of the usual value, a pattern of any placeholders; may span lines, and keeps blanks that align it. */
  readonly value: string;
}

/**
 * - `liquid`: al-folio's `{% include figure.liquid … %}`
 * - `markdown`: `![alt](path)`
 * - `html`: `<figure>` with `<img>` and `<figcaption>`
 */
export const FIGURE_WAYS = ["liquid", "markdown", "html"] as const;
export type FigureWay = (typeof FIGURE_WAYS)[number];

/** How a figure is written, and what its picture is made to. */
export interface FigureRules extends PictureRules {
  readonly written: FigureWay;
}

/**
 * - `quiet`: in one colour
 * - `newsprint`: as a newspaper
 * - `plain`: without colour
 */
export const COPY_THEMES = ["quiet", "newsprint", "plain"] as const;
export type CopyTheme = (typeof COPY_THEMES)[number];

/** How copies for places that show styles look. */
export interface CopyLook {
  readonly theme: CopyTheme;
  /** `#rrggbb`. */
  readonly colour: string;
}

export interface Site {
  /** Where the site's files lie, without a slash at its end: `https://name.example` or `https://name.example/blog`. */
  readonly address: string;
  /** Pattern of a post's address below it: `/{year}/{month}/{day}/{slug}/`, with `{number}` too. */
  readonly post: string;
  /** Path of a stylesheet from the site's root, by which the preview is drawn; without one it looks as al-folio does. */
  readonly stylesheet?: string;
}

export interface Publishing {
  /** IANA time zone. */
  readonly timeZone: string;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** `HH:MM` in that zone. */
  readonly time: string;
  /** How many weeks lie between two issues. */
  readonly everyWeeks: number;
}

/**
 * - `list`: an item of a list that stands in the section
 * - `numbered`: a paragraph that begins with a number (`1、`, `2. `), with the blocks up to the next one
 * - `paragraph`: a paragraph with a link; one that begins with a bold line, with the blocks up to the next such
 * - `heading`: a heading one level below the section, with the blocks up to the next one
 */
export const ITEM_FORMS = ["list", "numbered", "paragraph", "heading"] as const;
export type ItemForm = (typeof ITEM_FORMS)[number];

export interface SectionRules {
  /** What the section is; also its glyph. Several sections may share the kind `other`. */
  readonly kind: SectionKind;
  readonly title: string;
  /** Titles of earlier issues that mean the same section. */
  readonly formerTitles: readonly string[];
  /** What its items look like; see `shapes/item-shapes.ts`. */
  readonly shape: ItemShape;
  /** What an item begins with, as Markdown has it, such as `### 1. `. See `readBeginning`. */
  readonly item?: string;
  /** What parts a comment from the title or product before it. */
  readonly separator?: string;
  /** Whether an item may be without a link. */
  readonly linkOptional: boolean;
  /** Markdown that the section has in every issue, a pattern; `""` for none. */
  readonly text: string;
}
