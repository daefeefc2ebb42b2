import type { EditorState, Plugin } from "@tiptap/pm/state";
import type { LaterModule } from "../core/later-module.ts";
import { laterInsertMenu } from "../features/insert-menu/later-insert-menu.ts";
import { laterHandles } from "../features/moving/later-handles.ts";
import { laterTables } from "../features/tables/later-tables.ts";
import { laterTransfer } from "../features/transfer/later-transfer.ts";
import { laterUnpublishable } from "../features/unpublishable/later-unpublishable.ts";
import type { GetContext } from "../core/editor-context.ts";

/** Plugins that come a moment after the text. */
export interface LaterPlugins {
  readonly name: string;
  /** Whether they hear events before all others. */
  readonly isFirst: boolean;
  /** Rejects where they cannot be loaded now. */
  readonly load: () => Promise<unknown>;
  /** None until they are loaded. */
  readonly make: (context: GetContext) => Plugin[];
  /** Whether they are among those of the state. */
  readonly isIn: (state: EditorState) => boolean;
}

/** All of them; those that hear events first, and of the others any, in their order. */
export const LATER_PLUGINS: readonly LaterPlugins[] = [
  // An open menu hears keys before all others.
  later("insert-menu", laterInsertMenu, {
    isFirst: true,
    make: (menu, context) => [menu.insertMenuPlugin(context)],
    isIn: (menu, state) => menu.hasInsertMenu(state),
  }),
  later("drop", laterTransfer, {
    isFirst: true,
    make: (transfer, context) => [transfer.dropPlugin(context)],
    isIn: (transfer, state) => transfer.takesDrops(state),
  }),
  later("paste", laterTransfer, {
    make: (transfer, context) => [transfer.pastePlugin(context)],
    isIn: (transfer, state) => transfer.pastes(state),
  }),
  later("tables", laterTables, {
    make: (tables) => tables.tablePlugins(),
    isIn: (tables, state) => tables.hasTables(state),
  }),
  later("handles", laterHandles, {
    make: (handles, context) => [handles.handlesPlugin(context)],
    isIn: (handles, state) => handles.hasHandles(state),
  }),
  later("unpublishable", laterUnpublishable, {
    make: (unpublishable, context) => [unpublishable.unpublishablePlugin(context)],
    isIn: (unpublishable, state) => unpublishable.marksUnpublishable(state),
  }),
];

function later<Module>(
  name: string,
  { load, now }: LaterModule<Module>,
  given: {
    readonly isFirst?: boolean;
    readonly make: (module: Module, context: GetContext) => Plugin[];
    readonly isIn: (module: Module, state: EditorState) => boolean;
  },
): LaterPlugins {
  return {
    name,
    isFirst: given.isFirst ?? false,
    load,
    make(context) {
      const module = now();
      return module ? given.make(module, context) : [];
    },
    isIn(state) {
      const module = now();
      return module !== null && given.isIn(module, state);
    },
  };
}
