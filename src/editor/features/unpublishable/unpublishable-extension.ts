import { Extension } from "@tiptap/core";
import { lazy } from "../../../lazy/lazy.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";

/** The marks on what is not published as it is shown. */
export const unpublishablePart = lazy(() => import("./unpublishable-plugin.ts"));

export function unpublishableExtension(context: GetContext): Extension {
  return Extension.create({
    name: "unpublishable",
    addProseMirrorPlugins: madeOnce(context, () => {
      const part = unpublishablePart.now();
      return part ? [part.unpublishablePlugin(context)] : [];
    }),
  });
}
