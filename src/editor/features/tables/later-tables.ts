import type { Command } from "@tiptap/pm/state";
import { laterModule } from "../../core/later-module.ts";

/** What changes tables. */
export const laterTables = laterModule(() => import("./table-editing.ts"));
type TableEditing = Awaited<ReturnType<typeof laterTables.load>>;

/** A command of tables. Until they are loaded it does not apply. */
export function inTables(pick: (tables: TableEditing) => Command): Command {
  return (state, dispatch, view) => {
    const tables = laterTables.now();
    return tables !== null && pick(tables)(state, dispatch, view);
  };
}
