import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import type { Engines } from "../document/engines.ts";
import { type Habits, NO_HABITS } from "./habits.ts";
import { createSources, type NewSources, type Sources } from "../origin/sources.ts";

/** What printing must know beside the block that it prints. All that is remembered of such a context is its own. */
export interface PrintContext {
  readonly profile: Profile;
  readonly engines: Engines;
  /** The file's own line end. */
  readonly lineEnd: string;
  /** How the file writes what may be written in several ways. */
  readonly habits: Habits;
  /** The document's definitions (links, footnotes, attributes), so that a block read alone finds them. */
  readonly definitions: string;
  /** Whether definitions of the text that was opened are gone: not while one is being rewritten. */
  readonly areDefinitionsGone: boolean;
  /**
   * Which of the words that could be Markdown are escaped: as few as read well, all that were changed (where the fewest
   * did not do), or all of them without reading anything back (where reading fails).
   */
  readonly escapes: Escapes;
  /** Where nodes stand in the text that was opened, and in what was read on the way. */
  readonly sources: NewSources;
}

export type Escapes = "fewest" | "changed" | "unread";

/** A context in which nothing was printed yet. */
export function createPrintContext(
  profile: Profile,
  engines: Engines,
  { lineEnd = "\n", habits = NO_HABITS, definitions = "", areDefinitionsGone = false } = {},
  sources: Sources = createSources(),
): PrintContext {
  return {
    profile,
    engines,
    lineEnd,
    habits,
    definitions,
    areDefinitionsGone,
    escapes: "fewest",
    sources: createSources(sources),
  };
}

/** What `make` makes of a context, made once for each and kept as long as it. */
export function ofContext<T>(make: (context: PrintContext) => T): (context: PrintContext) => T {
  const kept = new WeakMap<PrintContext, { readonly made: T }>();
  return (context) => {
    let known = kept.get(context);
    if (!known) {
      known = { made: make(context) };
      kept.set(context, known);
    }
    return known.made;
  };
}

/** The context in which all changed words are escaped. */
export const cautious = ofContext((context: PrintContext): PrintContext => {
  return { ...context, escapes: "changed" };
});

/** The context in which nothing is read back. */
export const unread = ofContext((context: PrintContext): PrintContext => {
  return { ...context, escapes: "unread" };
});

const DEFINITIONS = new Set([
  "link-definition",
  "attribute-definition",
  "footnote",
  "abbreviation",
]);

/** The definitions among a document's blocks, as text. */
export function definitionsOf(blocks: readonly Node[]): string {
  let text = "";
  for (const block of blocks) if (isDefinition(block)) text += `\n\n${block.textContent}`;
  return text;
}

/** Whether a block says what others refer to. */
export function isDefinition({ type, attrs }: Node): boolean {
  return type === schema.nodes.source_block && DEFINITIONS.has(String(attrs["kind"]));
}

/** The line end of a text's first line, LF where there is none. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}
