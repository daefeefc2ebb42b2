import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  changeInboxLinks,
  listInboxLinks,
  LONGEST_NOTE,
  LONGEST_TITLE,
  mergeInboxLinks,
  purgeInboxLinks,
  REMOVED_KEPT,
} from "./inbox-links.ts";
import { Database } from "./database.ts";
import { failureOf } from "./failure-of.ts";
import type { InboxLinkRecord } from "./records.ts";
import { type FaultyDisk, faultyDisk } from "./testing/faulty-disk.ts";

let disk: FaultyDisk;
let database: Database;
let names = 0;

beforeEach(() => {
  disk = faultyDisk();
  database = new Database(`inbox-links-${names++}`);
});
afterEach(() => {
  database.close();
  disk.restore();
});

const record = (
  id: string,
  order: number,
  more: Partial<InboxLinkRecord> = {},
): InboxLinkRecord => ({
  id,
  order,
  href: `https://example.com/${id}`,
  original: `https://example.com/${id}?utm_source=chat`,
  rules: ["utm"],
  key: `page:example.com/${id}`,
  title: null,
  titleFrom: null,
  note: "",
  from: "paste",
  caughtAt: 1_000,
  placed: null,
  removed: false,
  ...more,
});

const add = (...ids: readonly string[]) =>
  mergeInboxLinks(database, (_, order) => ids.map((id, index) => record(id, order + index)));

async function onDisk(): Promise<readonly InboxLinkRecord[]> {
  const other = new Database(`inbox-links-${names - 1}`);
  const records = await listInboxLinks(other);
  other.close();
  return records;
}

describe("inbox links on the disk", () => {
  it("are listed newest first, by the counter that issues share", async () => {
    await add("a", "b");
    await add("c");
    expect((await onDisk()).map(({ id, order }) => [id, order])).toEqual([
      ["c", 3],
      ["b", 2],
      ["a", 1],
    ]);
  });

  it("take as few numbers as there are new links", async () => {
    await add("a");
    await mergeInboxLinks(database, (there) => there.map((link) => ({ ...link, note: "joined" })));
    await add("b");
    expect((await onDisk()).map(({ id, order }) => [id, order])).toEqual([
      ["b", 2],
      ["a", 1],
    ]);
  });

  it("come by thousands in one transaction", async () => {
    const ids = Array.from({ length: 3_000 }, (_, index) => `many-${index}`);
    await add(...ids);
    expect(await onDisk()).toHaveLength(3_000);
  });

  it("hold titles and notes of a bounded length, cut between characters", async () => {
    const title = `${"标".repeat(LONGEST_TITLE - 1)}\u{1F4F0}`;
    const note = "注".repeat(LONGEST_NOTE + 10);
    await mergeInboxLinks(database, (_, order) => [record("a", order, { title, note })]);
    const [link] = await onDisk();
    expect(link?.title).toBe("标".repeat(LONGEST_TITLE - 1));
    expect(link?.note).toBe("注".repeat(LONGEST_NOTE));
    await changeInboxLinks(database, ["a"], (there) => ({ ...there, note: `${note}${note}` }));
    expect((await onDisk())[0]?.note).toHaveLength(LONGEST_NOTE);
  });

  it("are not listed once they are removed, and stay on the disk", async () => {
    await add("a", "b");
    await changeInboxLinks(database, ["a"], (link) => ({ ...link, removed: true }));
    expect((await onDisk()).map(({ id }) => id)).toEqual(["b"]);
    const ids: string[] = [];
    await mergeInboxLinks(database, (there) => {
      ids.push(...there.map(({ id }) => id));
      return [];
    });
    expect(ids.toSorted()).toEqual(["a", "b"]);
  });

  it("are deleted long after they were removed, but for the last", async () => {
    const now = 1_000_000_000;
    const removed = (id: string, order: number, removedAt?: number) =>
      record(id, order, { removed: true, ...(removedAt === undefined ? {} : { removedAt }) });
    const many = Array.from({ length: REMOVED_KEPT }, (_, index) =>
      removed(`old-${index}`, index + 10, 500),
    );
    await mergeInboxLinks(database, () => [
      record("waits", 1),
      removed("joined", 2),
      removed("longest ago", 3, 400),
      removed("lately", 4, now - 1_000),
      ...many,
    ]);
    await purgeInboxLinks(database, now);
    const ids = new Set<string>();
    await mergeInboxLinks(database, (there) => {
      for (const { id } of there) ids.add(id);
      return [];
    });
    expect(ids.has("waits") && ids.has("lately")).toBe(true);
    expect(ids.has("joined") || ids.has("longest ago")).toBe(false);
    expect(ids.size).toBe(REMOVED_KEPT + 1);
  });

  it("that were removed just now are all kept", async () => {
    const many = Array.from({ length: REMOVED_KEPT + 50 }, (_, index) =>
      record(`new-${index}`, index + 1, { removed: true, removedAt: 900 }),
    );
    await mergeInboxLinks(database, () => many);
    await purgeInboxLinks(database, 1_000);
    let kept = 0;
    await mergeInboxLinks(database, (there) => {
      kept = there.length;
      return [];
    });
    expect(kept).toBe(REMOVED_KEPT + 50);
  });

  it("are changed all or not at all", async () => {
    await add("a");
    const change = changeInboxLinks(database, ["a", "gone"], (link) => ({ ...link, note: "new" }));
    await expect(change).rejects.toMatchObject({ kind: "missing" });
    expect((await onDisk())[0]?.note).toBe("");
  });

  it.each([
    ["full", "full"],
    ["throws", "other"],
    ["closes", "other"],
  ] as const)("stay as they were when a write ends as %s", async (fault, kind) => {
    await add("a");
    disk.fail(fault);
    const adding: unknown = await add("b", "c").catch((error: unknown) => error);
    expect(failureOf(adding).kind).toBe(kind);
    disk.fail(fault);
    const change = changeInboxLinks(database, ["a"], (link) => ({ ...link, note: "new" }));
    expect(failureOf(await change.catch((error: unknown) => error)).kind).toBe(kind);
    expect((await onDisk()).map(({ id, note }) => [id, note])).toEqual([["a", ""]]);
    await add("d");
    expect((await onDisk()).map(({ id, order }) => [id, order])).toEqual([
      ["d", 2],
      ["a", 1],
    ]);
  });
});
