import type { Node } from "@tiptap/pm/model";

const UNSEEN: ReadonlySet<unknown> = new Set([
  "comment",
  "attributes",
  "attribute-definition",
  "link-definition",
  "abbreviation",
]);

/** Whether a block is in the file and not on the page: a comment, the address of a link. */
export function isUnseen({ type, attrs }: Node): boolean {
  return type.name === "source_block" && UNSEEN.has(attrs["kind"]);
}
