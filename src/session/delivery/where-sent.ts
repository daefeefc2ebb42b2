import type { StoreApi } from "zustand/vanilla";
import type { SentPlace } from "../../store/channel.ts";
import type { Clock } from "../../store/clock.ts";
import type { ArchiveState } from "../archive/archive-state.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueState } from "../open-issue/open-issue-state.ts";
import { askTabs } from "./ask-tabs.ts";
import { sentPlaceOf } from "./sent-place.ts";

/** Milliseconds in which a tab that has just been opened must have read all issues. */
const KNOWN_WITHIN = 3_000;

/** Asks the tab that knows the issues where a thing was sent before; null: nowhere, or no tab could say. */
export function askWhereSent(
  clock: Clock,
  events: Events,
  key: string | null,
): Promise<SentPlace | null> {
  if (key === null) return Promise.resolve(null);
  return askTabs({ clock, events }, { kind: "where-sent", key }, KNOWN_WITHIN, (message) =>
    message.kind === "sent" && message.key === key ? message.place : undefined,
  );
}

/** Answers as soon as all issues are read, until the result is called. */
export function answerWhereSent(
  events: Events,
  archive: StoreApi<ArchiveState>,
  openIssue: StoreApi<OpenIssueState>,
): () => void {
  const unanswered = new Set<string>();

  function answer(): void {
    if (archive.getState().status === "loading") return;
    const { current } = openIssue.getState();
    const openId = current.kind === "open" ? current.id : null;
    for (const key of unanswered) {
      unanswered.delete(key);
      events.emit({ kind: "sent", key, place: sentPlaceOf(archive.getState(), key, openId) });
    }
  }

  const offState = archive.subscribe(answer);
  const offEvents = events.on((message, own) => {
    if (message.kind !== "where-sent" || own) return;
    unanswered.add(message.key);
    answer();
  });
  return () => {
    offState();
    offEvents();
  };
}
