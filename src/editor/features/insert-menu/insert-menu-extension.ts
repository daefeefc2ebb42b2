import { Extension } from "@tiptap/core";
import { lazy } from "../../../lazy/lazy.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { typedSlashPlugin } from "./typed-slash.ts";

/** The menu of blocks that `/` and the plus open. */
export const insertMenuPart = lazy(() => import("./insert-menu.ts"));

export function insertMenuExtensions(context: GetContext): Extension[] {
  const typedSlash = Extension.create({
    name: "typed-slash",
    // The menu reads it as it joins.
    priority: 310,
    addProseMirrorPlugins: madeOnce(context, () => [typedSlashPlugin()]),
  });
  const menu = Extension.create({
    name: "insert-menu",
    // An open menu hears keys before all others.
    priority: 300,
    addProseMirrorPlugins: madeOnce(context, () => {
      const part = insertMenuPart.now();
      return part ? [part.insertMenuPlugin(context)] : [];
    }),
  });
  return [typedSlash, menu];
}
