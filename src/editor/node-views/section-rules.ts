import type { Node } from "@tiptap/pm/model";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";

/** The title of a section or group: the text of its heading, in one line. */
export function sectionTitle(section: Node): string {
  return section.firstChild?.textBetween(0, section.firstChild.content.size, " ", " ").trim() ?? "";
}

/** What the profile says of a section with this title, now or in earlier issues; null where it does not know it. */
export function sectionRules(title: string, profile: Profile): SectionRules | null {
  return (
    profile.sections.find((rules) => rules.title === title) ??
    profile.sections.find((rules) => rules.formerTitles.includes(title)) ??
    null
  );
}

/** How many items stand in the section's own lists (nested ones belong to their item). */
export function itemCount(section: Node): number {
  let count = 0;
  section.forEach((block) => {
    if (block.type.spec.group?.includes("list")) count += block.childCount;
  });
  return count;
}
