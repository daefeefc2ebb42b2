/** The head of a file as far as it can be read. All offsets are into the head, which begins the file. */
export interface FrontMatter {
  /** False where the YAML as a whole cannot be read: then there are no fields, and the head is mended as text. */
  readonly readable: boolean;
  readonly fields: readonly Field[];
  readonly problems: readonly FrontMatterProblem[];
}

export interface Field {
  readonly key: string;
  readonly value: FieldValue;
  /** From 1, in the file. */
  readonly line: number;
  /** The key's own bytes. */
  readonly keyFrom: number;
  readonly keyTo: number;
  /** The value's bytes with quotes or brackets; the place after the colon where nothing is written. */
  readonly valueFrom: number;
  readonly valueTo: number;
}

/**
 * `text` is any scalar that is neither of the other three, dates too: their offset is part of the text. Words that
 * Ruby's YAML takes for a boolean (`yes`, `on`) are booleans here. `other`: what a form cannot show; `source` is it.
 */
export type FieldValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "empty" }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "mapping"; readonly fields: readonly Field[] }
  | { readonly kind: "other"; readonly source: string };

/** What can be wrong with front matter, each with the names of its parameters; the sentences are the interface's. */
export const FRONT_MATTER_PROBLEMS = {
  "front-matter-unclosed": [],
  "front-matter-syntax": ["reason"],
  "front-matter-too-long": ["limit"],
  "front-matter-several-documents": [],
  "front-matter-not-a-mapping": [],
  "front-matter-repeated-key": ["key"],
  "front-matter-cut-by-comment": ["key", "value"],
  "front-matter-unknown-alias": ["name"],
} as const satisfies Record<string, readonly string[]>;
export type FrontMatterProblemKey = keyof typeof FRONT_MATTER_PROBLEMS;

export interface FrontMatterProblem {
  readonly key: FrontMatterProblemKey;
  readonly parameters: Readonly<Record<string, string>>;
  /** From 1, in the file. */
  readonly line: number;
  readonly offset: number;
}
