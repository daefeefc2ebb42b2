import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { LibraryRow } from "../../session/library/library-state.ts";

export interface FilledSection {
  readonly title: string;
  readonly kind: SectionKind;
  readonly filled: boolean;
}

/**
 * The sections of the profile, each filled or not, then those that only this issue has. Null while the issue has not
 * been read yet.
 */
export function filledSections(
  sections: LibraryRow["sections"],
  profile: Profile | null,
): readonly FilledSection[] | null {
  if (sections === null) return null;
  const rules = profile?.sections ?? [];
  const ofRule = rules.map(({ title, formerTitles, kind }) => ({
    title,
    kind,
    filled: sections.some(
      (section) =>
        section.filled && (section.title === title || formerTitles.includes(section.title)),
    ),
  }));
  const known = new Set(rules.flatMap(({ title, formerTitles }) => [title, ...formerTitles]));
  const others = sections
    .filter(({ title, filled }) => filled && !known.has(title))
    .map(({ title, kind, filled }) => ({ title, kind: kind ?? "other", filled }));
  return [...ofRule, ...others];
}
