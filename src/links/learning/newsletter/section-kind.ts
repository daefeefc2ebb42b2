import {
  SECTION_KIND_NAMES,
  type SectionKind,
  sectionKind,
} from "../../../issue/profile/section-kinds.ts";

/** The kind of a section that says so in its title, by the surest words in it; "other" where none does. */
export function sectionKindByTitle(title: string): SectionKind {
  let found: SectionKind = "other";
  let most = 0;
  for (const kind of SECTION_KIND_NAMES) {
    const { titled } = sectionKind(kind);
    if (!titled || titled.sureness <= most || !titled.words.test(title)) continue;
    found = kind;
    most = titled.sureness;
  }
  return found;
}
