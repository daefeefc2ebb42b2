import type { Profile } from "../../issue/profile/profile.ts";
import type { CaughtLink } from "../../session/caught/caught-state.ts";
import type { InboxSection } from "./inbox-desk.ts";

/** The sections of a newsletter where no issue is open. */
export function profileSections({ sections }: Profile): readonly InboxSection[] {
  return sections.map(({ title, kind }, index) => ({
    index: null,
    title,
    kind,
    ordinal: index < 9 ? index + 1 : null,
  }));
}

/** What a link is says where it goes, as far as that can be said without knowing the newsletter. */
const KINDS: Readonly<Record<string, InboxSection["kind"]>> = {
  arxiv: "papers",
  doi: "papers",
  github: "releases",
  huggingface: "releases",
};

/** Where a link goes by what it is; null where that says nothing. */
export function suggestionByIdentity(
  { key }: CaughtLink,
  sections: readonly InboxSection[],
): InboxSection | null {
  const kind = key === null ? undefined : KINDS[key.slice(0, key.indexOf(":"))];
  return sections.find((section) => section.kind === kind) ?? null;
}
