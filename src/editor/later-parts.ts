import { loadCleaner } from "./paste/cleaner.ts";
import { laterItemCommands } from "./shapes/later-commands.ts";
import { laterFind } from "./find/later-find.ts";
import { laterInsertMenu } from "./menu/later-insert-menu.ts";
import { laterHandles } from "./moving/later-handles.ts";
import { laterTables } from "./tables/later-tables.ts";

/** Loads what the editor needs a moment after its text, so that it is there when an issue is opened. Rejects offline. */
export async function loadEditorParts(): Promise<void> {
  await Promise.all([
    loadCleaner(),
    laterItemCommands.load(),
    laterInsertMenu.load(),
    laterTables.load(),
    laterHandles.load(),
    laterFind.load(),
    import("./chrome/floats.view.tsx"),
  ]);
}
