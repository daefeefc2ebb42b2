import type { Extensions } from "@tiptap/core";
import { Extension } from "@tiptap/core";
import type { GetContext } from "../core/editor-context.ts";
import { madeOnce } from "../core/made-once.ts";
import { blockMenuExtension } from "../features/block-menu/block-menu-extension.ts";
import { blocksExtension } from "../features/blocks/blocks-extension.ts";
import { briefExtension } from "../features/brief/brief-extension.ts";
import { checksExtension } from "../features/checks/checks-extension.ts";
import { figuresExtension } from "../features/figures/figures-extension.ts";
import { findExtension } from "../features/find/find-extension.ts";
import { formattingExtension } from "../features/format-bar/formatting-extension.ts";
import { historyExtension } from "../features/history/history-extension.ts";
import { insertMenuExtensions } from "../features/insert-menu/insert-menu-extension.ts";
import { linksExtension } from "../features/links/links-extension.ts";
import { listsExtension } from "../features/lists/lists-extension.ts";
import { movingExtension } from "../features/moving/moving-extension.ts";
import { notesExtension } from "../features/notes/notes-extension.ts";
import { sectionsExtension } from "../features/sections/sections-extension.ts";
import { selectingExtension } from "../features/selecting/selecting-extension.ts";
import { shapesExtension } from "../features/shapes/shapes-extension.ts";
import { slotsExtension } from "../features/slots/slots-extension.ts";
import { tablesExtension } from "../features/tables/tables-extension.ts";
import { transferExtensions } from "../features/transfer/transfer-extensions.ts";
import { typingExtensions } from "../features/typing/typing-extensions.ts";
import { unpublishableExtension } from "../features/unpublishable/unpublishable-extension.ts";
import { profilePlugin } from "../queries/profile-of.ts";
import { focusPlugin } from "./focus-plugin.ts";
import { surfacePlugin } from "./surface-plugin.ts";

/**
 * What the text can do, in no order but for `priority`: Tiptap asks the higher first, 100 where nothing is said. One
 * that draws or remembers makes its plugins once (`madeOnce`); one that comes later has none until its part is loaded.
 */
export function extensions(context: GetContext): Extensions {
  return [
    surfaceExtension(context),
    ...typingExtensions(context),
    historyExtension,
    selectingExtension,
    formattingExtension,
    listsExtension,
    linksExtension(context),
    slotsExtension(context),
    shapesExtension(context),
    sectionsExtension(context),
    blocksExtension(context),
    figuresExtension(context),
    tablesExtension(context),
    notesExtension(context),
    movingExtension(context),
    blockMenuExtension(context),
    briefExtension(context),
    ...insertMenuExtensions(context),
    findExtension(context),
    checksExtension(context),
    unpublishableExtension(context),
    ...transferExtensions(context),
  ];
}

/** The text as a whole. */
function surfaceExtension(context: GetContext): Extension {
  return Extension.create({
    name: "surface",
    addProseMirrorPlugins: madeOnce(context, () => [
      profilePlugin(context),
      surfacePlugin(context),
      focusPlugin(),
    ]),
  });
}
