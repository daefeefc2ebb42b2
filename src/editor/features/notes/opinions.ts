import type { Plugin } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import { Decoration } from "@tiptap/pm/view";
import { isOpinion } from "../../../issue/questions/index.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { blockDecorations } from "./block-decorations.ts";

/** Sets opinions in the second voice, with their glyph in the gutter. */
export function opinionsPlugin(context: GetContext): Plugin<DecorationSet> {
  return blockDecorations("opinions", (node, pos) =>
    isOpinion(node, context().profile)
      ? Decoration.node(pos, pos + node.nodeSize, { class: "opinion" })
      : null,
  );
}
