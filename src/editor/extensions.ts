import type { Extensions } from "@tiptap/core";
import { Extension } from "@tiptap/core";
import { history } from "@tiptap/pm/history";
import { inputRules } from "@tiptap/pm/inputrules";
import { keymap } from "@tiptap/pm/keymap";
import type { Command, Plugin } from "@tiptap/pm/state";
import { dropExtension } from "./drop/drop-extension.ts";
import { laterFind } from "./find/later-find.ts";
import { foldingPlugin } from "./folding/folding.ts";
import { introPlugin } from "./intro/intro.ts";
import { MAC_KEYS, TEXT_KEYS } from "./keys.ts";
import { closeLink, linkPlugin, openLink } from "./links/link-state.ts";
import { openLinkAtCaret } from "./links/open-at-caret.ts";
import { laterInsertMenu } from "./menu/later-insert-menu.ts";
import { blockMenuPlugin, openBlockMenuAtCaret } from "./moving/block-menu.ts";
import { laterHandles } from "./moving/later-handles.ts";
import { nodeViewsPlugin } from "./node-views/node-views.ts";
import { herePlugin } from "./notes/here.ts";
import { itemFlagsPlugin } from "./notes/item-flags.ts";
import { notesPlugin } from "./notes/notes.ts";
import { opinionsPlugin } from "./notes/opinions.ts";
import { pasteExtension } from "./paste/paste-extension.ts";
import { blockRules } from "./rules/block-rules.ts";
import { MARK_RULES } from "./rules/mark-rules.ts";
import { shapeKeysPlugin } from "./shapes/shape-keys.ts";
import { slotsExtension } from "./slots/slots-extension.ts";
import type { GetContext } from "./surface/editor-context.ts";
import { laterTables } from "./tables/later-tables.ts";
import { focusPlugin } from "./surface/focus-plugin.ts";
import { IS_MAC } from "./surface/is-mac.ts";
import { surfacePlugin } from "./surface/surface-plugin.ts";

/**
 * What the text can do, in no order but for `priority`: Tiptap asks the higher first, 100 where nothing is said. Keys
 * of the text come last, so that whatever is open (a menu, a slot) hears them before.
 */
export function extensions(context: GetContext): Extensions {
  const dismissedOffers = new Set<string>();
  return [
    plugins("surface", () => [surfacePlugin(context), focusPlugin(), nodeViewsPlugin(context)]),
    plugins(
      "insert-menu",
      () => {
        const menu = laterInsertMenu.now();
        return menu ? [menu.insertMenuPlugin(context)] : [];
      },
      300,
    ),
    plugins("rules", () => [
      inputRules({ rules: [...MARK_RULES, ...blockRules(() => context().profile)] }),
    ]),
    plugins("history", () => [history({ newGroupDelay: 600 })]),
    plugins("folding", () => [foldingPlugin()]),
    plugins("find", () => {
      const find = laterFind.now();
      return find ? [find.findPlugin()] : [];
    }),
    plugins("link", () => [linkPlugin()]),
    plugins("notes", () => [
      notesPlugin(context),
      opinionsPlugin(context),
      herePlugin(context),
      itemFlagsPlugin(context, dismissedOffers),
    ]),
    plugins("intro", () => [introPlugin(context)]),
    plugins("handles", () => {
      const handles = laterHandles.now();
      return handles ? [handles.handlesPlugin(context)] : [];
    }),
    plugins("block-menu", () => [blockMenuPlugin()]),
    plugins("tables", () => laterTables.now()?.tablePlugins() ?? []),
    plugins("shapes", () => [shapeKeysPlugin(context)]),
    plugins("keys", () => [keymap(keys())], 50),
    slotsExtension(context),
    pasteExtension(context),
    dropExtension(context),
  ];
}

function plugins(name: string, make: () => Plugin[], priority = 100): Extension {
  return Extension.create({ name, priority, addProseMirrorPlugins: make });
}

function keys(): Record<string, Command> {
  return {
    ...TEXT_KEYS,
    "Mod-k": openLink,
    "Mod-Shift-Enter": openLinkAtCaret,
    Escape: closeLink,
    "Mod-/": openBlockMenuAtCaret,
    ...(IS_MAC ? MAC_KEYS : {}),
  };
}
