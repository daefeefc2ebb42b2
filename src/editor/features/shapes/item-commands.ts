import type { Command } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { lazy } from "../../../lazy/lazy.ts";

/** The commands of items, which nobody needs to read or to type. */
export const itemCommandsPart = lazy(() => import("../../commands/convert-item.ts"));
type ItemCommands = Awaited<ReturnType<typeof itemCommandsPart.load>>;

/** Runs a command of items at once where they are loaded, as a moment after the text they are; else when they are. */
export function runItemCommand(view: EditorView, make: (commands: ItemCommands) => Command): void {
  const run = (commands: ItemCommands): void => {
    if (!view.isDestroyed) make(commands)(view.state, view.dispatch, view);
  };
  const loaded = itemCommandsPart.now();
  if (loaded) run(loaded);
  else itemCommandsPart.load().then(run, () => undefined);
}
