import type { Node } from "@tiptap/pm/model";

/** The text that was opened and the document that was read from it: what printing copies from. */
export interface Origin {
  readonly text: string;
  readonly doc: Node;
}
