import { addItemPart } from "./add-item-part.ts";
import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { foldingPlugin } from "./folding.ts";
import { introPlugin } from "./intro.ts";
import { sectionView } from "./section-view.ts";

/** Sections: their frames, folding, and the introduction above the first. */
export function sectionsExtension(context: GetContext): Extension {
  return Extension.create({
    name: "sections",
    // What adds items is there as soon as the text is, and is not waited for.
    onCreate: () => void addItemPart.load().catch(() => undefined),
    addProseMirrorPlugins: madeOnce(context, () => [
      foldingPlugin(),
      introPlugin(context),
      new Plugin({
        props: {
          nodeViews: {
            section: (node, view, getPos, decorations) =>
              sectionView(context, node, view, getPos, decorations),
          },
        },
      }),
    ]),
  });
}
