import type { Node } from "@tiptap/pm/model";
import type { Engine, FigureWay } from "../../issue/profile/profile.ts";
import type { Sources } from "../origin/sources.ts";
import type { InlinePlace } from "./inlines.ts";

/** By what a document is brought to its normal form. */
interface GivenRules {
  readonly engine: Engine;
  /** How the newsletter writes figures. */
  readonly figures: FigureWay;
  /** The blocks that the engine makes of a source block's text. */
  readonly read: (text: string) => Node[];
  /** Where nodes stand in the file: lists that it tells apart stay apart. */
  readonly sources: Sources;
  /** Whether a node is known to be in normal form, whatever it looks like. */
  readonly isSettled: (node: Node) => boolean;
  /** Inline content in normal form; none where nothing of it is left. */
  readonly inlines: (nodes: readonly Node[], place: InlinePlace) => readonly Node[];
  /** Whether code in which Liquid runs stays so; else it is code like any other, which is guarded as it is written. */
  readonly keepsLiquid?: boolean;
  /** Whether paragraphs and headings without words stay. */
  readonly keepsEmpty: boolean;
}

/** Rules, with what is normal by them: the very same nodes each time, so that what is remembered of them is found again. */
export interface Rules extends GivenRules {
  /** The rules inside a container, where no empty block stays. */
  readonly inside: Rules | null;
  readonly normalBlocks: WeakMap<Node, readonly Node[]>;
  readonly normalItems: WeakMap<Node, Node>;
}

export function createRules(given: GivenRules): Rules {
  return {
    ...given,
    inside: given.keepsEmpty ? createRules({ ...given, keepsEmpty: false }) : null,
    normalBlocks: new WeakMap(),
    normalItems: new WeakMap(),
  };
}
