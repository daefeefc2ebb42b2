import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { codeBlockView } from "./code-block-view.ts";
import { inlineSourceView } from "./inline-source-view.ts";
import { listItemView } from "./list-item-view.ts";
import { sourceBlockView } from "./source-block-view.ts";

/** Blocks that show more than their tag. Their views are plain DOM: typing passes through them. */
export function blocksExtension(context: GetContext): Extension {
  return Extension.create({
    name: "blocks",
    addProseMirrorPlugins: madeOnce(context, () => [
      new Plugin({
        props: {
          nodeViews: {
            list_item: (node, view, getPos) => listItemView(context, node, view, getPos),
            code_block: (node, view, getPos) => codeBlockView(context, node, view, getPos),
            source_block: (node) => sourceBlockView(context, node),
            inline_source: (node, view, getPos) => inlineSourceView(context, node, view, getPos),
          },
        },
      }),
    ]),
  });
}
