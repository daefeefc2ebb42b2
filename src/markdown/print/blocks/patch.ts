import type { Node } from "@tiptap/pm/model";
import type { LeafPlace } from "../leaf.ts";
import type { PrintContext } from "../print-context.ts";

/** A changed block's text in its old place, its lines prefixed as the old ones were. */
export interface Patch {
  readonly text: string;
  /** The change is harmless: plain letters among plain letters, which no reading could take for anything else. */
  readonly sure: boolean;
  /** The old last line is not the last any more, and the blanks behind it are written where it stands now. */
  readonly endsElsewhere?: boolean;
}

/** `patchBlock`, handed to the containers, which hold blocks themselves. */
export type PatchBlock = (
  block: Node,
  old: Node,
  context: PrintContext,
  place?: LeafPlace,
) => Patch | null;
