import type { Node } from "@tiptap/pm/model";
import type { Engine } from "../../issue/profile/profile.ts";
import { sourceOf } from "../origin/sources.ts";
import { type InlinePlace, normaliseInlines } from "./inlines.ts";

/** By what a document is brought to its normal form. */
export interface Rules {
  readonly engine: Engine;
  /** Whether a node is known to be in normal form, whatever it looks like. */
  readonly isSettled: (node: Node) => boolean;
  /** Inline content in normal form; none where nothing of it is left. */
  readonly inlines: (nodes: readonly Node[], place: InlinePlace) => readonly Node[];
  /** Whether code in which Liquid runs stays so; else it is code like any other, which is guarded as it is written. */
  readonly keepsLiquid?: boolean;
  /** Whether paragraphs and headings without words stay. */
  readonly keepsEmpty: boolean;
}

/** The rules for documents: a node that was read from Markdown and not changed since is settled, since Markdown holds it. */
export function rulesOf(engine: Engine): Rules {
  return RULES[engine];
}

/** One object for each engine, since what is normal by it is remembered. */
const RULES: Readonly<Record<Engine, Rules>> = { kramdown: rules("kramdown"), gfm: rules("gfm") };

function rules(engine: Engine): Rules {
  return {
    engine,
    isSettled: (node) => sourceOf(node) !== null,
    inlines: normaliseInlines,
    keepsEmpty: false,
  };
}

const insides = new WeakMap<Rules, Rules>();

/** The rules inside a container, where no empty block stays. */
export function rulesInside(outside: Rules): Rules {
  if (!outside.keepsEmpty) return outside;
  let inside = insides.get(outside);
  if (!inside) {
    inside = { ...outside, keepsEmpty: false };
    insides.set(outside, inside);
  }
  return inside;
}
