import type { Command } from "@tiptap/pm/state";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { conversionsOf } from "../../issue/shapes/index.ts";
import { moveToRules } from "./move-to-rules.ts";
import { itemLineAt } from "../queries/item-line.ts";

/**
 * Moves the item at `pos` to the end of the section with these rules and converts it into the shape that items have there,
 * where it can have that; one step of the history.
 */
export function acceptSection(pos: number, rules: SectionRules, profile: Profile): Command {
  return (state, dispatch) =>
    moveToRules(
      pos,
      rules,
      profile,
    )(
      state,
      dispatch &&
        ((tr) => {
          const moved = itemLineAt(tr.selection.$head, profile);
          const all = moved ? conversionsOf(moved.line, moved.start, profile) : [];
          const conversion = all.find(({ shape }) => shape === rules.shape);
          if (moved && conversion) conversion.apply(tr, moved.from);
          dispatch(tr);
        }),
    );
}
