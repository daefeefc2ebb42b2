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
    has(value, { id: "string", order: "number", yaml: "string" }),
  caught: (value): value is InboxLinkRecord =>
    has(value, {
      id: "string",
      order: "number",
      href: "string",
      original: "string",
      note: "string",
      removed: "boolean",
    }),
  lessons: (value): value is LessonRecord => has(value, { about: "string" }),
};

function has(
  value: unknown,
  fields: Readonly<Record<string, "string" | "number" | "boolean">>,
): boolean {
  if (typeof value !== "object" || value === null) return false;
  const found = new Map<string, unknown>(Object.entries(value));
  return Object.entries(fields).every(([key, type]) => typeof found.get(key) === type);
}
