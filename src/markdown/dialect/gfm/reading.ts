import type { LinkTarget } from "./definitions.ts";

/** What is known of the text while its tokens become blocks. */
export interface Reading {
  readonly text: string;
  /** Targets of link definitions by normalised label; the first definition of a label counts. */
  readonly targets: ReadonlyMap<string, LinkTarget>;
  /** Where containers' prefixes stand: the end of each by its start. */
  readonly prefixes: ReadonlyMap<number, number>;
  /** Inside a table, where `\\|` is a pipe even in code. */
  readonly inTable: boolean;
}
