import type { Node } from "@tiptap/pm/model";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { itemsOf, plainText, sectionRulesFor } from "../../issue/questions/index.ts";

/** The title of a section or group: the text of its heading, in one line. */
export function sectionTitle(section: Node): string {
  return section.firstChild ? plainText(section.firstChild).trim() : "";
}

/** What the profile says of a section with this title, now or in earlier issues; null where it does not know it. */
export function sectionRules(title: string, profile: Profile): SectionRules | null {
  return sectionRulesFor(title, profile);
}

/** How many items the section has, as the profile counts them. */
export function itemCount(section: Node, profile: Profile): number {
  return itemsOf(section, 0, profile).length;
}
