import { Extension } from "@tiptap/core";
import { lazy } from "../../../lazy/lazy.ts";
import { complete } from "../../../markdown/lens.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";

/** What looks for mistakes in the text: the rules, their marks, and the walk from one to the next. */
export const checksPart = lazy(async () => {
  const [{ checksPlugin, walkFindings }, { makeCheckHandle }] = await Promise.all([
    import("./checks-plugin.ts"),
    import("./make-check-handle.ts"),
    complete(),
  ]);
  return { checksPlugin, walkFindings, makeCheckHandle };
});

/** Marks what is probably a mistake, once that is loaded. */
export function checksExtension(context: GetContext): Extension {
  return Extension.create({
    name: "checks",
    addProseMirrorPlugins: madeOnce(context, () => {
      const part = checksPart.now();
      return part ? [part.checksPlugin(context)] : [];
    }),
  });
}
