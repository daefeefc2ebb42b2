import type { Node } from "@tiptap/pm/model";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { LinkService, PlacedLink } from "../../editor/core/link-service.ts";
import type { ArrivedLink } from "../../issue/new-item/new-item.ts";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { sectionRulesFor } from "../../issue/questions/index.ts";
import { cleanLink } from "../../links/clean/clean-link.ts";
import type { TransferLink } from "../../links/transfer/transfer.ts";
import type { Clock } from "../../store/clock.ts";
import { inboxLinksOf } from "./inbox-drag.ts";
import { keyOfLink } from "../core/link-keys.ts";
import { createKnowledge, type LinkStores } from "./link-knowledge.ts";
import type { LinkServiceTexts } from "./link-words.ts";
import { createLateTitles } from "./late-titles.ts";
import { createPlacing } from "./placed-links.ts";
import { createUndoing } from "./undone-links.ts";

/** What the session brings to each link service. */
export interface LinkServiceSources {
  readonly stores: LinkStores;
  readonly clock: Clock;
  /** The profile of the open issue. */
  readonly profile: () => Profile;
}

export interface LinkServiceOptions {
  readonly issueId: string;
  /** The text, while it is shown. */
  readonly editor: () => EditorHandle | null;
  readonly words: () => LinkServiceTexts;
  /** Links were put into the text that are elsewhere already; the first of these places for each. */
  readonly onKnown: (
    known: readonly {
      readonly link: PlacedLink;
      readonly label: string;
      readonly go: () => void;
    }[],
  ) => void;
}

export interface IssueLinkService extends LinkService {
  /** Selects the first link about this in the text. False where there is none, or no text. */
  readonly show: (key: string) => boolean;
  /** Asks again for titles that never came; to be called when the text is shown, and when there is a net again. */
  readonly askAgain: () => void;
  /** The history of the text was gone back or forward. */
  readonly historyMoved: (after: Node, before: Node) => void;
}

/** How sure it must be that such links stand in another section before that one is offered. */
const SURE_ENOUGH = 0.5;

/** What the text of one issue asks about links, answered by the stores of the session. */
export function createLinkService(
  { stores, clock, profile }: LinkServiceSources,
  { issueId, editor, words, onKnown }: LinkServiceOptions,
): IssueLinkService {
  const { inbox, archive, metadata } = stores;
  const knowledge = createKnowledge(stores, issueId, words);
  const placing = createPlacing(inbox, issueId);
  const undo = createUndoing(inbox, issueId, placing);
  const titles = createLateTitles(stores, issueId, clock, editor);
  /** Addresses that a person has put where they stand since the issue was opened: no other section is offered for them. */
  const byHand = new Set<string>();

  function guess({ href, title }: ArrivedLink | TransferLink) {
    return archive.getState().guess({ href, title }, profile());
  }

  function arrive(link: TransferLink): ArrivedLink {
    // What waits in the inbox was cleaned when it came, or was given its address back by hand.
    const waits = inbox.getState().waiting.some(({ href }) => href === link.href);
    const { href } = waits ? link : cleanLink(link.href);
    const title = link.title ?? metadata.getState().factsOf(href)?.title ?? null;
    const { organisation, verb } = guess({ href, title });
    return { href, title, organisation, verb };
  }

  function tellKnown(links: readonly PlacedLink[]): void {
    const known = links.flatMap((link) => {
      const [first] = knowledge
        .about(link.arrived.href)
        .elsewhere.filter(({ where }) => where === "issue" || link.id === null);
      return first ? [{ link, label: first.label, go: first.go }] : [];
    });
    if (known.length > 0) onKnown(known);
  }

  return {
    arrive,
    placed(links) {
      for (const { id, arrived, section } of links) {
        // What left the inbox for the section that Galley itself named may suit another, once more is known of it.
        const isGuessed =
          id !== null && sectionRulesFor(section, profile()) === guess(arrived).section;
        if (!isGuessed) byHand.add(arrived.href);
      }
      tellKnown(links);
      placing.placed(links);
      for (const { arrived } of links) titles.ask(arrived.href, arrived.title);
    },
    ofInbox: (texts) => inboxLinksOf(texts, inbox.getState().waiting),
    about: knowledge.about,
    betterSection(link: ArrivedLink, section: SectionRules) {
      if (byHand.has(link.href)) return null;
      const { section: better, sureness } = guess(link);
      return better && better !== section && sureness >= SURE_ENOUGH ? better : null;
    },
    subscribe: knowledge.subscribe,
    show: (key) => editor()?.jumpToLink(key, keyOfLink) ?? false,
    askAgain: titles.askAgain,
    historyMoved: (after, before) => {
      // The text is as it should be; that the inbox could not follow is said by the inbox.
      undo(after, before).catch(() => undefined);
    },
  };
}
