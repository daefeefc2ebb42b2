import type { StoreApi } from "zustand/vanilla";
import type { Elsewhere, LinkKnowledge } from "../../editor/core/link-service.ts";
import type { ArchiveState } from "../archive/archive-state.ts";
import type { InboxLink, InboxState } from "../inbox/inbox-state.ts";
import type { MetadataState } from "../metadata/metadata-state.ts";
import type { LinkAnswers } from "./link-answers.ts";
import { identityOfLink } from "../core/link-keys.ts";
import type { LinkServiceTexts } from "./link-words.ts";

export interface LinkStores {
  readonly inbox: StoreApi<InboxState>;
  readonly archive: StoreApi<ArchiveState>;
  readonly metadata: StoreApi<MetadataState>;
  readonly answers: StoreApi<LinkAnswers>;
}

/** What is known of the addresses of one issue. */
export interface Knowledge {
  readonly about: (href: string) => LinkKnowledge;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Joins what the stores know of an address. Answers are kept until one of the stores changes. */
export function createKnowledge(
  { inbox, archive, metadata, answers }: LinkStores,
  issueId: string,
  words: () => LinkServiceTexts,
): Knowledge {
  let known = new Map<string, LinkKnowledge>();
  let arrivedHere: ReadonlyMap<string, InboxLink> | null = null;
  let waitingByKey: ReadonlyMap<string, InboxLink> | null = null;

  function forget(): void {
    known = new Map();
    arrivedHere = null;
    waitingByKey = null;
  }

  function arrivedAs(href: string): InboxLink | null {
    arrivedHere ??= arrivedIn(issueId, inbox.getState().placed);
    return arrivedHere.get(href) ?? null;
  }

  function elsewhere(key: string): readonly Elsewhere[] {
    waitingByKey ??= new Map(
      inbox.getState().waiting.flatMap((link) => (link.key ? [[link.key, link]] : [])),
    );
    const waiting = waitingByKey.get(key);
    const { inbox: inboxName, occurrence: nameOf, goToInbox, goToOccurrence } = words();
    const occurrences = archive
      .getState()
      .occurrences(key)
      .filter(({ of }) => of.kind === "post" || of.id !== issueId);
    return [
      ...(waiting
        ? [{ where: "inbox" as const, label: inboxName, go: () => goToInbox(waiting.id) }]
        : []),
      ...occurrences.map((occurrence) => ({
        where: "issue" as const,
        label: nameOf(occurrence),
        go: () => goToOccurrence(occurrence, key),
      })),
    ];
  }

  function read(href: string): LinkKnowledge {
    const identity = identityOfLink(href);
    const arrived = arrivedAs(href);
    const isCleaned = arrived !== null && arrived.href === href && arrived.original !== href;
    return {
      key: identity?.key ?? null,
      arxiv: identity?.kind === "arxiv" ? identity.id : null,
      facts: metadata.getState().factsOf(href),
      cleaned: isCleaned ? { original: arrived.original, rules: arrived.rules } : null,
      note: arrived?.note || null,
      elsewhere: identity ? elsewhere(identity.key) : [],
      answer: answers.getState().answers.get(href) ?? null,
      arrived: arrived !== null,
    };
  }

  return {
    about(href) {
      const before = known.get(href);
      if (before) return before;
      const now = read(href);
      known.set(href, now);
      return now;
    },
    subscribe(listener) {
      const tell = (): void => {
        forget();
        listener();
      };
      const ends = [
        inbox.subscribe((now, before) => {
          if (now.waiting !== before.waiting || now.placed !== before.placed) tell();
        }),
        archive.subscribe((now, before) => now.version !== before.version && tell()),
        metadata.subscribe((now, before) => now.version !== before.version && tell()),
        answers.subscribe((now, before) => now.answers !== before.answers && tell()),
      ];
      return () => ends.forEach((end) => end());
    },
  };
}

/** The links that came and stand in an issue, by their addresses. */
function arrivedIn(issueId: string, links: readonly InboxLink[]): ReadonlyMap<string, InboxLink> {
  return new Map(
    links
      .filter(({ placed }) => placed?.issueId === issueId)
      // The latest come first and are to win; the address as it came may have been given back.
      .toReversed()
      .flatMap((link) => [
        [link.original, link],
        [link.href, link],
      ]),
  );
}
