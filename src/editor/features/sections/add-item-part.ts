import type { EditorView } from "@tiptap/pm/view";
import { lazy } from "../../../lazy/lazy.ts";
import type { Profile } from "../../../issue/profile/profile.ts";

/** What adds an item, which nobody needs to read or to type. */
export const addItemPart = lazy(() => import("../../commands/add-item.ts"));

/** Adds an item to the section at `pos` at once where that is loaded, as a moment after the text it is; else when it is. */
export function runAddItem(
  view: EditorView,
  pos: () => number | undefined,
  profile: Profile,
): void {
  const run = ({ addItem }: Awaited<ReturnType<typeof addItemPart.load>>): void => {
    const at = pos();
    if (view.isDestroyed || at === undefined) return;
    addItem(at, profile)(view.state, view.dispatch);
    view.focus();
  };
  const loaded = addItemPart.now();
  if (loaded) run(loaded);
  else addItemPart.load().then(run, () => undefined);
}
