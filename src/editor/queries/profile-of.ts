import type { EditorState } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { Profile } from "../../issue/profile/profile.ts";
import type { EditorContext } from "../core/editor-context.ts";

type GetProfiled = () => Pick<EditorContext, "profile">;
const profileKey = new PluginKey<GetProfiled>("profile");

/** Lets questions of a state know the profile of its issue. */
export function profilePlugin(context: GetProfiled): Plugin<GetProfiled> {
  return new Plugin({
    key: profileKey,
    state: { init: () => context, apply: (_tr, known) => known },
  });
}

/** The profile of the issue that is edited; null in a state that was made without one. */
export function profileOf(state: EditorState): Profile | null {
  return profileKey.getState(state)?.().profile ?? null;
}
