import { IS_RECORD } from "../../store/second-copy/copied-records.ts";

/** Whether a record of the copy is a link of the inbox that was neither removed nor placed. */
export function isWaitingLink(record: unknown): boolean {
  return IS_RECORD.caught(record) && !record.removed && record.placed === null;
}
