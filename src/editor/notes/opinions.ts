import type { Node } from "@tiptap/pm/model";
import type { Plugin } from "@tiptap/pm/state";
import { Decoration } from "@tiptap/pm/view";
import type { DecorationSet } from "@tiptap/pm/view";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import type { GetContext } from "../surface/editor-context.ts";
import { blockDecorations } from "./block-decorations.ts";

/** Sets opinions in the second voice, with their glyph in the gutter. */
export function opinionsPlugin(context: GetContext): Plugin<DecorationSet> {
  return blockDecorations("opinions", (node, pos) =>
    isOpinion(node, context().profile)
      ? Decoration.node(pos, pos + node.nodeSize, { class: "opinion" })
      : null,
  );
}

/** A paragraph that is emphasis as a whole and begins with the profile's opinion word and a colon. */
function isOpinion(node: Node, { opinion }: Profile): boolean {
  if (node.type !== schema.nodes.paragraph || !node.firstChild) return false;
  const text = node.firstChild.text ?? "";
  if (!text.startsWith(opinion.word) || !/^[：:]/.test(text.slice(opinion.word.length)))
    return false;
  let whole = true;
  node.forEach((child) => {
    whole &&=
      schema.marks.em.isInSet(child.marks) !== undefined || child.type.name === "soft_break";
  });
  return whole;
}
