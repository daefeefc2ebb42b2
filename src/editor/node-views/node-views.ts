import { Plugin } from "@tiptap/pm/state";
import type { GetContext } from "../surface/editor-context.ts";
import { codeBlockView } from "./code-block-view.ts";
import { figureView } from "./figure-view.ts";
import { imageView } from "./image-view.ts";
import { inlineSourceView } from "./inline-source-view.ts";
import { listItemView } from "./list-item-view.ts";
import { sectionView } from "./section-view.ts";
import { sourceBlockView } from "./source-block-view.ts";

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
