import type { Extensions } from "@tiptap/core";
import { Extension } from "@tiptap/core";
import { history } from "@tiptap/pm/history";
import { inputRules } from "@tiptap/pm/inputrules";
import { keymap } from "@tiptap/pm/keymap";
import type { Command, Plugin } from "@tiptap/pm/state";
import { laterFind } from "./find/later-find.ts";
import { foldingPlugin } from "./folding/folding.ts";
import { introPlugin } from "./intro/intro.ts";
import { MAC_KEYS, TEXT_KEYS } from "./keys.ts";
import { closeLink, linkPlugin, openLink } from "./links/link-state.ts";
import { openLinkAtCaret } from "./links/open-at-caret.ts";
import { blockMenuPlugin, openBlockMenuAtCaret } from "./moving/block-menu.ts";
import { nodeViewsPlugin } from "./node-views/node-views.ts";
import { herePlugin } from "./notes/here.ts";
import { itemFlagsPlugin } from "./notes/item-flags.ts";
import { notesPlugin } from "./notes/notes.ts";
import { opinionsPlugin } from "./notes/opinions.ts";
import { blockRules } from "./rules/block-rules.ts";
import { MARK_RULES } from "./rules/mark-rules.ts";
import { shapeKeysPlugin } from "./shapes/shape-keys.ts";
import { slotsExtension } from "./slots/slots-extension.ts";
import type { GetContext } from "./surface/editor-context.ts";
import { earlyTransferPlugin } from "./transfer/early-transfer.ts";
import { focusPlugin } from "./surface/focus-plugin.ts";
import { LATER_PLUGINS } from "./surface/later-plugins.ts";
import { IS_MAC } from "./surface/is-mac.ts";
import { surfacePlugin } from "./surface/surface-plugin.ts";

/**
 * What the text can do, in no order but for `priority`: Tiptap asks the higher first, 100 where nothing is said. Keys
 * of the text come last, so that whatever is open (a menu, a slot) hears them before.
 */
export function extensions(context: GetContext): Extensions {
  const dismissedOffers = new Set<string>();
  const waitingTransfers: (() => void)[] = [];
  return [
    plugins("surface", () => [surfacePlugin(context), focusPlugin(), nodeViewsPlugin(context)]),
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
    plugins("block-menu", () => [blockMenuPlugin()]),
    plugins("shapes", () => [shapeKeysPlugin(context)]),
    plugins("keys", () => [keymap(keys())], 50),
    slotsExtension(context),
    plugins("early-transfer", () => [earlyTransferPlugin(waitingTransfers)]),
    ...LATER_PLUGINS.map(({ name, isFirst, make }) =>
      plugins(name, () => make(context), isFirst ? 300 : 100),
    ),
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
