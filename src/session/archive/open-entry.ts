import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { EntryId, IndexEntry } from "./index-messages.ts";

/**
 * The issue that is open here teaches nothing about itself: a link that was put into the wrong section would soon
 * belong there. What it says since it was opened is taken in once it is left.
 */
export interface OpenEntry {
  readonly isOf: (id: string) => boolean;
  /** Keeps an entry for later, where it is of the open issue; returns whether it is. */
  readonly putOff: (entry: IndexEntry) => boolean;
  readonly forget: () => void;
}

/** `isKnown`: whether something is known of it already. `onLeft` is told what was put off. */
export function createOpenEntry(
  openIssue: OpenIssueStore,
  isKnown: (id: EntryId) => boolean,
  onLeft: (id: string, entry: IndexEntry | null) => void,
): OpenEntry {
  let openId: string | null = null;
  let openEntry: IndexEntry | null = null;

  openIssue.subscribe(({ current }) => {
    const left = openId;
    const entry = openEntry;
    openId = current.kind === "open" ? current.id : null;
    if (left === null || left === openId) return;
    openEntry = null;
    onLeft(left, entry);
  });

  return {
    isOf: (id) => id === openId,
    putOff(entry) {
      if (openId === null || entry.id !== `issue:${openId}` || !isKnown(entry.id)) return false;
      openEntry = entry;
      return true;
    },
    forget() {
      openEntry = null;
    },
  };
}
