import { Plugin } from "@tiptap/pm/state";
import type { GetContext } from "../core/editor-context.ts";
import { codeBlockView } from "../features/blocks/code-block-view.ts";
import { figureView } from "../features/figures/figure-view.ts";
import { imageView } from "../features/figures/image-view.ts";
import { inlineSourceView } from "../features/blocks/inline-source-view.ts";
import { listItemView } from "../features/blocks/list-item-view.ts";
import { sectionView } from "../features/sections/section-view.ts";
import { sourceBlockView } from "../features/blocks/source-block-view.ts";

/** The nodes that show more than their tag. All are plain DOM: typing passes through them. */
export function nodeViewsPlugin(context: GetContext): Plugin {
  return new Plugin({
    props: {
      nodeViews: {
        section: (node, view, getPos, decorations) =>
          sectionView(context, node, view, getPos, decorations),
        list_item: (node, view, getPos) => listItemView(context, node, view, getPos),
        figure: (node, view, getPos) => figureView(context, node, view, getPos),
        code_block: (node, view, getPos) => codeBlockView(context, node, view, getPos),
        source_block: (node) => sourceBlockView(context, node),
        inline_source: (node, view, getPos) => inlineSourceView(context, node, view, getPos),
        image: (node, view, getPos) => imageView(context, node, view, getPos),
      },
    },
  });
}
