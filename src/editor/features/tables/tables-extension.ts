import { Extension } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import { lazy } from "../../../lazy/lazy.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";

/** What changes tables. */
export const tablesPart = lazy(() => import("./table-editing.ts"));
type TableEditing = Awaited<ReturnType<typeof tablesPart.load>>;

/** A command of tables. Until they are loaded it does not apply. */
function inTables(pick: (tables: TableEditing) => Command): Command {
  return (state, dispatch, view) => {
    const tables = tablesPart.now();
    return tables !== null && pick(tables)(state, dispatch, view);
  };
}

/** Cells: going from one to the next, selecting them, and leaving the table. */
export function tablesExtension(context: GetContext): Extension {
  return Extension.create({
    name: "tables",
    // Whatever is open (a menu, a slot) hears keys before, and the marks of letters see which.
    priority: 55,
    addKeyboardShortcuts: commandsByKey({
      Tab: inTables(({ nextCell }) => nextCell),
      "Shift-Tab": inTables(({ previousCell }) => previousCell),
      "Mod-Enter": inTables(({ leaveTable }) => leaveTable),
    }),
    addProseMirrorPlugins: madeOnce(context, () => tablesPart.now()?.tablePlugins() ?? []),
  });
}
