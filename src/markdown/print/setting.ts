import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";

/** What printing must know of the file as a whole. */
export interface Setting {
  readonly profile: Profile;
  /** The file's own line end. */
  readonly lineEnd: string;
  /** The document's definitions (links, footnotes, attributes), so that a block read alone finds them. */
  readonly definitions: string;
  /** Whether definitions of the text that was opened are gone: not while one is being rewritten. */
  readonly areDefinitionsGone?: boolean;
  /** Whether all that could be Markdown in changed words is escaped, because the fewest escapes did not do. */
  readonly cautious?: boolean;
}

/** Whether printing by either setting gives the same. */
export function isSameSetting(a: Setting, b: Setting): boolean {
  return (
    a === b ||
    (a.profile === b.profile &&
      a.lineEnd === b.lineEnd &&
      a.definitions === b.definitions &&
      a.areDefinitionsGone === b.areDefinitionsGone &&
      a.cautious === b.cautious)
  );
}

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
