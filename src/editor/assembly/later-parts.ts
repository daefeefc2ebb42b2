import { laterItemCommands } from "../features/shapes/later-commands.ts";
import { laterFind } from "../features/find/later-find.ts";
import { LATER_PLUGINS } from "./later-plugins.ts";

/** Loads what the editor needs a moment after its text, so that it is there when an issue is opened. Rejects offline. */
export async function loadEditorParts(): Promise<void> {
  await Promise.all([
    ...LATER_PLUGINS.map(({ load }) => load()),
    laterItemCommands.load(),
    laterFind.load(),
    import("./floats.view.tsx"),
  ]);
}
