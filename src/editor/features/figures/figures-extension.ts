import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { figureView } from "./figure-view.ts";
import { imageView } from "./image-view.ts";

/**
 * Figures and images in a line. Their views are plain DOM though nobody types in them: React's come a moment after the
 * text, so that what stands below jumps, and 2.4 kB more would be waited for before an issue can be typed.
 */
export function figuresExtension(context: GetContext): Extension {
  return Extension.create({
    name: "figures",
    addProseMirrorPlugins: madeOnce(context, () => [
      new Plugin({
        props: {
          nodeViews: {
            figure: (node, view, getPos) => figureView(context, node, view, getPos),
            image: (node, view, getPos) => imageView(context, node, view, getPos),
          },
        },
      }),
    ]),
  });
}
