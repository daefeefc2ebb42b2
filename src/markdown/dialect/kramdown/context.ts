/** An attribute list, as in `{: #id .class key="value" ref}`; `class` holds the classes joined by a space. */
export type Attributes = Readonly<Record<string, string>>;

/** What a link definition `[label]: href "title"` says. */
export interface LinkDefinition {
  readonly href: string;
  readonly title: string | null;
}

/**
 * What the inline grammar must know of the rest of the document. The block grammar collects it in a first pass over
 * all blocks; inlines are read afterwards, so definitions hold for text before and after them.
 */
export interface InlineContext {
  /** By label as `normaliseLabel` gives it; the last definition of a label counts. */
  readonly links: ReadonlyMap<string, LinkDefinition>;
  /** Attribute definitions `{:name: …}` by name. */
  readonly attributes: ReadonlyMap<string, Attributes>;
  /** Labels of footnotes that are defined, exactly as written (kramdown does not normalise them). */
  readonly footnotes: ReadonlySet<string>;
  /** Abbreviations `*[short]: long`, exactly as written. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Parts of the text in which Liquid is inert (the inside of `{% raw %}`), in order. */
  readonly rawLiquid: readonly { readonly from: number; readonly to: number }[];
}

export const EMPTY_CONTEXT: InlineContext = {
  links: new Map(),
  attributes: new Map(),
  footnotes: new Set(),
  abbreviations: new Map(),
  rawLiquid: [],
};

/** kramdown's `normalize_link_id`: runs of white space become one space, letters lower case. */
export function normaliseLabel(label: string): string {
  return label.replace(/[ \t\n\v\f\r]+/g, " ").toLowerCase();
}
