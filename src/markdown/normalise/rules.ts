import type { Node } from "@tiptap/pm/model";
import type { Engine } from "../../issue/profile/profile.ts";
import { sourceOf } from "../origin/sources.ts";

/** By what a document is brought to its normal form. */
export interface Rules {
  readonly engine: Engine;
  /** Whether a node is known to be in normal form, whatever it looks like. */
  readonly isSettled: (node: Node) => boolean;
}

/** The rules for documents: a node that was read from Markdown and not changed since is settled, since Markdown holds it. */
export function rulesOf(engine: Engine): Rules {
  return { engine, isSettled: (node) => sourceOf(node) !== null };
}
