import { Extension } from "@tiptap/core";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { shapeKeysPlugin } from "./shape-keys.ts";

/** Converting items into other shapes. */
export function shapesExtension(context: GetContext): Extension {
  return Extension.create({
    name: "shapes",
    addProseMirrorPlugins: madeOnce(context, () => [shapeKeysPlugin(context)]),
  });
}
