import type { Extensions } from "@tiptap/core";
import { Extension } from "@tiptap/core";
import { inputRules } from "@tiptap/pm/inputrules";
import { keymap } from "@tiptap/pm/keymap";
import type { Command, Plugin } from "@tiptap/pm/state";
import { laterFind } from "../features/find/later-find.ts";
import { foldingPlugin } from "../features/sections/folding.ts";
import { introPlugin } from "../features/sections/intro.ts";
import { MAC_KEYS, TEXT_KEYS } from "./keys.ts";
import { closeLink, openLink } from "../commands/links.ts";
import { linkPlugin } from "../features/links/link-plugin.ts";
import { ownAddressPlugin } from "../features/links/own-address.ts";
import { openLinkAtCaret } from "../features/links/open-at-caret.ts";
import { blockMenuPlugin } from "../features/block-menu/block-menu-plugin.ts";
import { openBlockMenuAtCaret } from "../commands/block-menu.ts";
import { nodeViewsPlugin } from "./node-views.ts";
import { herePlugin } from "../features/notes/here.ts";
import { itemFlagsPlugin } from "../features/notes/item-flags.ts";
import { notesPlugin } from "../features/notes/notes.ts";
import { opinionsPlugin } from "../features/notes/opinions.ts";
import { blockRules } from "../features/typing/block-rules.ts";
import { MARK_RULES } from "../features/typing/mark-rules.ts";
import { typingMarksPlugin } from "../features/typing/typing-marks.ts";
import { shapeKeysPlugin } from "../features/shapes/shape-keys.ts";
import { slotsExtension } from "../features/slots/slots-extension.ts";
import type { GetContext } from "../core/editor-context.ts";
import { earlyTransferPlugin } from "../features/transfer/early-transfer.ts";
import { focusPlugin } from "./focus-plugin.ts";
import { LATER_PLUGINS } from "./later-plugins.ts";
import { profilePlugin } from "../queries/profile-of.ts";
import { IS_MAC } from "../core/is-mac.ts";
import { surfacePlugin } from "./surface-plugin.ts";

/**
 * What the text can do, in no order but for `priority`: Tiptap asks the higher first, 100 where nothing is said. Keys
 * of the text come last, so that whatever is open (a menu, a slot) hears them before.
 */
export function extensions(context: GetContext): Extensions {
  const dismissedOffers = new Set<string>();
  const waitingTransfers: (() => void)[] = [];
  return [
    plugins("surface", () => [
      profilePlugin(context),
      surfacePlugin(context),
      focusPlugin(),
      nodeViewsPlugin(context),
    ]),
    plugins("rules", () => [
      inputRules({ rules: [...MARK_RULES, ...blockRules(() => context().profile)] }),
    ]),
    plugins("folding", () => [foldingPlugin()]),
    plugins("find", () => {
      const find = laterFind.now();
      return find ? [find.findPlugin()] : [];
    }),
    plugins("link", () => [linkPlugin(), ownAddressPlugin()]),
    plugins("notes", () => [
      notesPlugin(context),
      opinionsPlugin(context),
      herePlugin(context),
      itemFlagsPlugin(context, dismissedOffers),
    ]),
    plugins("intro", () => [introPlugin(context)]),
    plugins("block-menu", () => [blockMenuPlugin()]),
    plugins("shapes", () => [shapeKeysPlugin(context)]),
    plugins("typing-marks", () => [typingMarksPlugin()], 60),
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
