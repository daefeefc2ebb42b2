import type { Node } from "@tiptap/pm/model";
import type { Sources } from "./sources.ts";

/** The text that was opened, the document that was read from it, and where its nodes stand: what printing copies from. */
export interface Origin {
  readonly text: string;
  readonly doc: Node;
  readonly sources: Sources;
}
