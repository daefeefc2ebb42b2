import { ARRIVAL_WAYS } from "../arrival-ways.ts";
import type { InboxLinkRecord, LessonRecord, ProfileRecord } from "../records.ts";
import { unseal } from "./sealed.ts";

/** The small stores, each of which is one file of the copy: its records by their keys. */
export interface CopiedRecords {
  readonly profiles: Readonly<Record<string, ProfileRecord>>;
  readonly caught: Readonly<Record<string, InboxLinkRecord>>;
  readonly lessons: Readonly<Record<string, LessonRecord>>;
  /** What can be written as text: handles of folders cannot. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export const COPIED_STORES = [
  "profiles",
  "caught",
  "lessons",
  "settings",
] as const satisfies readonly (keyof CopiedRecords)[];
export type CopiedStore = (typeof COPIED_STORES)[number];

export const storePath = (store: CopiedStore): string => `records/${store}.json`;

/** The records of a file, by their keys; those that are none are left out. null where nothing can be made of the file. */
export function recordsOfFile(text: string): Readonly<Record<string, unknown>> | null {
  const record = unseal(text)?.record;
  return typeof record === "object" && record !== null ? { ...record } : null;
}

/** Whether a record of this store has the form that it must have to be put into the database. */
export const IS_RECORD: {
  readonly [Store in Exclude<CopiedStore, "settings">]: (
    value: unknown,
  ) => value is CopiedRecords[Store][string];
} = {
  profiles: (value): value is ProfileRecord =>
    has(value, { id: isText, order: isNumber, yaml: isText }),
  caught: isInboxLink,
  lessons: (value): value is LessonRecord =>
    has(value, {
      about: isText,
      organisation: isTextIfGiven,
      section: isTextIfGiven,
      shape: isTextIfGiven,
      verb: isTextIfGiven,
    }),
};

/** Whether a record may be put under this key: it has its form, and the key is its own. */
export function isRecordUnder(
  store: Exclude<CopiedStore, "settings">,
  key: string,
  value: unknown,
): boolean {
  const own = store === "lessons" ? "about" : "id";
  return IS_RECORD[store](value) && has(value, { [own]: (given) => given === key });
}

function isInboxLink(value: unknown): value is InboxLinkRecord {
  return has(value, {
    id: isText,
    order: isNumber,
    href: isText,
    original: isText,
    rules: (rules) => Array.isArray(rules) && rules.every(isText),
    key: isTextOrNull,
    title: isTextOrNull,
    titleFrom: isTextOrNull,
    note: isText,
    from: (way) => ARRIVAL_WAYS.some((each) => each === way),
    // Its page is opened by a press.
    submission: (filed) =>
      filed === undefined ||
      has(filed, {
        by: isTextOrNull,
        address: (text) => isText(text) && text.startsWith("https://github.com/"),
      }),
    caughtAt: isNumber,
    placed: (placed) =>
      placed === null || has(placed, { issueId: isText, section: isText, at: isNumber }),
    removed: (removed) => typeof removed === "boolean",
    removedAt: (at) => at === undefined || isNumber(at),
  });
}

type Check = (value: unknown) => boolean;

function has(value: unknown, fields: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== "object" || value === null) return false;
  const found = new Map<string, unknown>(Object.entries(value));
  return Object.entries(fields).every(([key, is]) => is(found.get(key)));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value);
}

function isTextIfGiven(value: unknown): boolean {
  return value === undefined || isTextOrNull(value);
}
