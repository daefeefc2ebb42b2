import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "./database.ts";
import { addIssue, changeIssue, readStoredIssue } from "./issues.ts";
import { faultyDisk, type FaultyDisk } from "./testing/faulty-disk.ts";
import { listTrash, purgeTrash, TRASH_KEPT } from "./trash.ts";

const DAY = 86_400_000;
let disk: FaultyDisk;
let database: Database;
let made = 0;
beforeEach(() => {
  disk = faultyDisk();
  database = new Database(`trash ${++made}`);
});
afterEach(() => {
  database.close();
  disk.restore();
});

async function remove(id: string, at: number): Promise<void> {
  const naming = { kind: "made", slug: id } as const;
  const issue = { id, text: id, profileId: "p", naming, kept: null, sample: false, opening: null };
  await addIssue(database, issue, 0);
  await changeIssue(database, id, (known) => ({ ...known, removed: true, removedAt: at }));
}

describe("the trash", () => {
  it("lists what was put there, the last first, and nothing else", async () => {
    await remove("a", 1);
    await remove("b", 2);
    await changeIssue(database, "a", (issue) => ({ ...issue, removed: false }));
    await remove("c", 3);
    expect((await listTrash(database)).map(({ issue }) => issue.id)).toEqual(["c", "b"]);
  });

  it("keeps everything for thirty days, and the last hundred however the clock goes", async () => {
    const ids = Array.from({ length: TRASH_KEPT + 2 }, (_, at) => `i${at}`);
    await ids.reduce(async (before, id, at) => {
      await before;
      await remove(id, at);
    }, Promise.resolve());
    await purgeTrash(database, 30 * DAY - 1);
    expect(await listTrash(database)).toHaveLength(ids.length);
    await purgeTrash(database, 30 * DAY);
    expect(await readStoredIssue(database, "i0")).toBeNull();
    expect(await readStoredIssue(database, "i1")).not.toBeNull();
    await purgeTrash(database, 4_000 * DAY);
    expect(await listTrash(database)).toHaveLength(TRASH_KEPT);
  });
});
