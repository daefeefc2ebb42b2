import { closeHistory } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { newSection, placeOfSection } from "./sections.ts";
import { sectionPositions, sectionTitle } from "../queries/sections.ts";
import { sectionRulesFor } from "../../issue/questions/index.ts";
import { movableAt } from "../queries/movable.ts";
import { follow, MOVED, takeAway } from "./take-away.ts";
import { moveToSection } from "./move-to-section.ts";

/** Moves the item at `pos` to the end of the section with these rules, which is added where the issue has none. */
export function moveToRules(pos: number, rules: SectionRules, profile: Profile): Command {
  return (state, dispatch) => {
    const what = state.doc.nodeAt(pos) ? movableAt(state, pos + 1) : null;
    if (!what || (what.kind !== "item" && !what.form)) return false;
    const index = sectionPositions(state.doc).findIndex((at) => {
      const section = state.doc.nodeAt(at);
      return section !== null && sectionRulesFor(sectionTitle(section), profile) === rules;
    });
    if (index >= 0) return moveToSection(index, what)(state, dispatch);
    if (dispatch) {
      const tr = state.tr;
      const place = placeOfSection(state.doc, rules, profile);
      takeAway(tr, what);
      const at = tr.mapping.map(place);
      const nodes = [...what.nodes];
      const blocks = what.form ? nodes : [what.parent.type.create(null, nodes)];
      const made = newSection(rules, profile, blocks);
      tr.insert(at, made);
      const item = at + 1 + (made.firstChild?.nodeSize ?? 0) + 1;
      tr.setSelection(TextSelection.near(tr.doc.resolve(item + 1)));
      follow(tr, state);
      dispatch(closeHistory(tr).setMeta(MOVED, true).scrollIntoView());
    }
    return true;
  };
}
