import type { StoreApi } from "zustand/vanilla";
import { itemsOfLinks } from "../../editor/commands/insert-links.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { itemsOf } from "../../issue/questions/items.ts";
import { sectionsOf } from "../../issue/questions/sections.ts";
import { type BriefLink, type BriefWords, writeBrief } from "../../links/brief/brief.ts";
import { houseForm, markdownOfListItem } from "../../links/brief/house-form.ts";
import type { ArchiveState } from "../archive/archive-state.ts";
import type { InboxLink } from "../inbox/inbox-state.ts";
import type { OpenIssueState } from "../open-issue/open-issue-state.ts";

export type { BriefWords };

/** A link of the inbox, and the title of the section that it would go to; null where none is known. */
export interface LinkToBrief {
  readonly link: InboxLink;
  readonly section: string | null;
}

export interface InboxBriefs {
  /** What an assistant is told of links of the inbox, each with the form of its section. */
  readonly write: (links: readonly LinkToBrief[], words: BriefWords) => string;
}

/** The lens must be complete. */
export function createInboxBriefs(
  archive: StoreApi<ArchiveState>,
  openIssue: StoreApi<OpenIssueState>,
  currentProfile: () => Profile,
): InboxBriefs {
  function briefOf({ link, section: wanted }: LinkToBrief): BriefLink {
    const { current } = openIssue.getState();
    const profile = currentProfile();
    const { href, title, note } = link;
    const guess = archive.getState().guess({ href, title }, profile);
    const sections = current.kind === "open" ? sectionsOf(current.state.doc, profile) : [];
    const named = wanted ?? guess.section?.title ?? null;
    const section = sections.find((each) => each.title === named) ?? null;
    const rules =
      section?.rules ?? profile.sections.find((each) => each.title === named) ?? guess.section;
    const { organisation, verb } = guess;
    const neighbours = section ? itemsOf(section.node, section.from, profile) : [];
    const arrived = { href, title, organisation, verb };
    const [item] = itemsOfLinks([arrived], rules, neighbours, profile);
    return {
      title,
      addresses: [href],
      quoted: note === "" ? [] : [note],
      written: item ? markdownOfListItem(item, profile) : "",
      form: houseForm(section, rules, profile),
    };
  }

  return { write: (links, words) => writeBrief(links.map(briefOf), words) };
}
