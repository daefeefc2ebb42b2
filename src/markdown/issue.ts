import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../issue/profile/profile.ts";
import type { Origin } from "./origin/origin.ts";

/** One issue: the document that was read from a file, and what the file looked like where the document came from. */
export interface Issue {
  /** The document, of the one schema. Its `frontMatter` attribute is the file's head, verbatim. */
  readonly doc: Node;
  readonly origin: Origin;
  readonly profile: Profile;
}
