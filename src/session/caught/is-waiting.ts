import type { CaughtRecord } from "../../store/records.ts";

export function isWaiting({ placed, removed }: CaughtRecord): boolean {
  return placed === null && !removed;
}
