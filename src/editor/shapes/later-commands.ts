import type { Command } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { turnItem } from "./turn-item.ts";

interface ItemCommands {
  readonly turnItem: typeof turnItem;
}

let loaded: ItemCommands | null = null;

/** Loads the commands of items, which nobody needs to read or to type. Rejects where that is not possible now. */
export async function loadItemCommands(): Promise<void> {
  loaded ??= await import("./turn-item.ts");
}

/** Runs a command of items at once where they are loaded, as a moment after the text they are; else when they are. */
export function runItemCommand(view: EditorView, make: (commands: ItemCommands) => Command): void {
  const run = (): void => {
    if (loaded && !view.isDestroyed) make(loaded)(view.state, view.dispatch, view);
  };
  if (loaded) run();
  else void loadItemCommands().then(run, () => undefined);
}
