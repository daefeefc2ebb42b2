import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { deepDivesOf, itemsOf } from "../../issue/questions/index.ts";

/** What the outline shows of one section; positions are from its beginning. */
export interface SectionOutline {
  readonly items: number;
  readonly deepDives: readonly { readonly title: string; readonly from: number }[];
}

/** Read once per section and profile: a section's node stays the same for as long as nothing in it changes. */
const known = new WeakMap<Profile, WeakMap<Node, SectionOutline>>();

export function sectionOutline(section: Node, level: number, profile: Profile): SectionOutline {
  const ofProfile = known.get(profile) ?? new WeakMap<Node, SectionOutline>();
  known.set(profile, ofProfile);
  const outline = ofProfile.get(section) ?? readSection(section, level, profile);
  ofProfile.set(section, outline);
  return outline;
}

/** Of the deep dives those of the highest level, which hold the others. */
function readSection(section: Node, level: number, profile: Profile): SectionOutline {
  const dives = deepDivesOf(section, 0);
  const top = Math.min(...dives.map((dive) => dive.level));
  return {
    items: itemsOf(section, 0, profile).length,
    deepDives: dives
      .filter((dive) => dive.level === top && dive.level > level)
      .map(({ title, from }) => ({ title, from })),
  };
}
