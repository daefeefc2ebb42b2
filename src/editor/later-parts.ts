import { loadCleaner } from "./paste/cleaner.ts";
import { loadItemCommands } from "./shapes/later-commands.ts";

/** Loads what the editor needs a moment after its text, so that it is there when an issue is opened. Rejects offline. */
export async function loadEditorParts(): Promise<void> {
  await Promise.all([loadCleaner(), loadItemCommands(), import("./chrome/floats.view.tsx")]);
}
