import { Extension } from "@tiptap/core";
import { lazy } from "../../../lazy/lazy.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";

/** Find and replace. */
export const findPart = lazy(() => import("./make-find.ts"));

/** Marks what is looked for, once that has begun. */
export function findExtension(context: GetContext): Extension {
  return Extension.create({
    name: "find",
    addProseMirrorPlugins: madeOnce(context, () => {
      const part = findPart.now();
      return part ? [part.findPlugin()] : [];
    }),
  });
}
