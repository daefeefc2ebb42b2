import { Extension } from "@tiptap/core";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { herePlugin } from "./here.ts";
import { itemFlagsPlugin } from "./item-flags.ts";
import { notesPlugin } from "./notes.ts";
import { opinionsPlugin } from "./opinions.ts";

/** What stands in the margin beside blocks, and what is offered there. */
export function notesExtension(context: GetContext): Extension {
  const dismissedOffers = new Set<string>();
  return Extension.create({
    name: "notes",
    addProseMirrorPlugins: madeOnce(context, () => [
      notesPlugin(context),
      opinionsPlugin(context),
      herePlugin(context),
      itemFlagsPlugin(context, dismissedOffers),
    ]),
  });
}
