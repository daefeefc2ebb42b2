import type { Command } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { laterModule } from "../../core/later-module.ts";

/** The commands of items, which nobody needs to read or to type. */
export const laterItemCommands = laterModule(() => import("../../commands/convert-item.ts"));
type ItemCommands = Awaited<ReturnType<typeof laterItemCommands.load>>;

/** Runs a command of items at once where they are loaded, as a moment after the text they are; else when they are. */
export function runItemCommand(view: EditorView, make: (commands: ItemCommands) => Command): void {
  const run = (commands: ItemCommands): void => {
    if (!view.isDestroyed) make(commands)(view.state, view.dispatch, view);
  };
  const loaded = laterItemCommands.now();
  if (loaded) run(loaded);
  else laterItemCommands.load().then(run, () => undefined);
}
