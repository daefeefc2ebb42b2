import type { InboxLinkRecord } from "../../store/records.ts";

export function isWaiting({ placed, removed }: InboxLinkRecord): boolean {
  return placed === null && !removed;
}
