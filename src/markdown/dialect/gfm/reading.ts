import type { Block, Inline, Span } from "../../syntax/tree.ts";
import type { LinkTarget } from "./definitions.ts";
import type { Token } from "./tokens.ts";

/** What is known of the text while its tokens become blocks. */
export interface Reading {
  readonly text: string;
  /** Targets of link definitions by normalised label; the first definition of a label counts. */
  readonly targets: ReadonlyMap<string, LinkTarget>;
  /** Where containers' prefixes stand: the end of each by its start. */
  readonly prefixes: ReadonlyMap<number, number>;
  /** Inside a table, where `\\|` is a pipe even in code. */
  readonly inTable: boolean;
  /** The blocks in a container with `depth` containers around them, for the constructs that hold blocks. */
  readonly readBlocks: (tokens: readonly Token[], depth: number, reading: Reading) => Block[];
  /** The inline nodes of `span`, for the constructs that hold words. */
  readonly readInlines: (
    tokens: readonly Token[],
    span: Span,
    reading: Reading,
  ) => readonly Inline[];
}
