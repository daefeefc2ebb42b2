import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "./database.ts";
import { failureOf } from "./failure-of.ts";
import {
  addIssue,
  beginWriting,
  changeIssue,
  JOURNAL_LENGTH,
  listIssues,
  type NewStoredIssue,
  putPlace,
  readStoredIssue,
  saveUnsavedCopy,
  saveText,
  type WritingPoint,
} from "./issues.ts";
import { type FaultyDisk, faultyDisk } from "./testing/faulty-disk.ts";

let disk: FaultyDisk;
let database: Database;
let names = 0;
const NOW = 1_000;

const draft = (id: string, text: string): NewStoredIssue => ({
  id,
  text,
  profileId: "weekly",
  naming: { kind: "made", slug: "one" },
  kept: null,
  sample: false,
  opening: null,
});

beforeEach(() => {
  disk = faultyDisk();
  database = new Database(`test-${names++}`);
});
afterEach(() => {
  database.close();
  disk.restore();
});

async function textOnDisk(id = "a"): Promise<string | undefined> {
  const other = new Database(`test-${names - 1}`);
  const stored = await readStoredIssue(other, id);
  other.close();
  return stored?.head.text;
}

describe("an issue on the disk", () => {
  it("comes back to the code unit, whatever it holds", async () => {
    const text = "\uFEFF---\r\ntitle: 周知\r\n---\r\u0000 \uD83D alone \uDE00\ttail  ";
    await addIssue(database, draft("a", text), NOW);
    expect(await textOnDisk()).toBe(text);
  });

  it("is saved as the successor of what is there, text and journal together", async () => {
    await addIssue(database, draft("a", "one"), NOW);
    let point = await beginWriting(database, "a");
    for (let save = 0; save < JOURNAL_LENGTH + 5; save++)
      point = await saveText(database, "a", point, `text ${save}`, NOW);
    expect(await textOnDisk()).toBe(`text ${JOURNAL_LENGTH + 4}`);
    const journal = await database.read(["journal"], (transaction) =>
      transaction.objectStore("journal").getAll(),
    );
    expect(journal).toHaveLength(JOURNAL_LENGTH);
    expect(journal.at(-1)).toMatchObject({ seq: point.seq, text: `text ${JOURNAL_LENGTH + 4}` });
  });

  it("refuses a writer who has been replaced, and keeps what the other wrote", async () => {
    await addIssue(database, draft("a", "one"), NOW);
    const robbed = await beginWriting(database, "a");
    const other = await beginWriting(database, "a");
    await saveText(database, "a", other, "theirs", NOW);
    const late = saveText(database, "a", robbed, "ours", NOW);
    await expect(late).rejects.toMatchObject({ kind: "conflict" });
    expect(await textOnDisk()).toBe("theirs");
  });

  it("refuses a writer who has missed a save of the same epoch", async () => {
    await addIssue(database, draft("a", "one"), NOW);
    const point = await beginWriting(database, "a");
    await saveText(database, "a", point, "two", NOW);
    await expect(saveText(database, "a", point, "stale", NOW)).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(await textOnDisk()).toBe("two");
  });

  it.each([
    ["full", "full"],
    ["throws", "other"],
    ["closes", "other"],
  ] as const)("stays as it was when a save ends as %s", async (fault, kind) => {
    await addIssue(database, draft("a", "one"), NOW);
    const point = await beginWriting(database, "a");
    disk.fail(fault);
    const error: unknown = await saveText(database, "a", point, "two", NOW).catch(
      (reason: unknown) => reason,
    );
    expect(failureOf(error).kind).toBe(kind);
    expect(await textOnDisk()).toBe("one");
    await saveText(database, "a", point, "three", NOW);
    expect(await textOnDisk()).toBe("three");
  });

  it("is saved over a new connection when the browser has closed the old one", async () => {
    await addIssue(database, draft("a", "one"), NOW);
    const point = await beginWriting(database, "a");
    disk.closeConnections();
    await saveText(database, "a", point, "two", NOW);
    expect(await textOnDisk()).toBe("two");
  });

  it("takes the newest whole save of the journal where the text is damaged", async () => {
    await addIssue(database, draft("a", "one"), NOW);
    const point = await beginWriting(database, "a");
    await saveText(database, "a", point, "two", NOW);
    await database.write(["heads"], async (transaction) => {
      const heads = transaction.objectStore("heads");
      const head = await heads.get("a");
      if (head) await heads.put({ ...head, text: "t??" });
    });
    expect(await textOnDisk()).toBe("two");
  });

  it("leaves the library when it is removed, and comes back", async () => {
    await addIssue(database, draft("a", "one"), NOW);
    await addIssue(database, draft("b", "two"), NOW);
    await changeIssue(database, "a", (issue) => ({ ...issue, removed: true }));
    expect((await listIssues(database)).map(({ issue }) => issue.id)).toEqual(["b"]);
    await changeIssue(database, "a", (issue) => ({ ...issue, removed: false }));
    const back = await listIssues(database);
    expect(back.map(({ head }) => head.text).toSorted()).toEqual(["one", "two"]);
    expect(new Set(back.map(({ issue }) => issue.order))).toEqual(new Set([1, 2]));
  });

  it("remembers the place", async () => {
    await addIssue(database, draft("a", "one"), NOW);
    const place = { id: "a", anchor: 3, head: 4, scroll: 120, folds: [1] };
    await putPlace(database, place);
    expect((await readStoredIssue(database, "a"))?.place).toEqual(place);
  });
});

describe("what a page left behind", () => {
  const place = { anchor: 4, head: 4, scroll: 9, folds: [1] };
  const left = { text: "the last words", place, at: NOW + 10 };
  const write = (point: WritingPoint, text: string, at: number) =>
    saveText(database, "a", point, text, at);

  async function begun(): Promise<WritingPoint> {
    await addIssue(database, draft("a", "one"), NOW);
    return beginWriting(database, "a");
  }

  it("is saved after what the page knew to be on the disk, in the journal, too", async () => {
    const point = await begun();
    await saveUnsavedCopy(database, "a", { ...point, ...left });
    expect(await readStoredIssue(database, "a")).toMatchObject({
      head: { text: "the last words", seq: point.seq + 1, savedAt: NOW + 10 },
      place: { id: "a", ...place },
    });
    await expect(saveText(database, "a", point, "a rival", NOW)).rejects.toThrow("conflict");
  });

  it("is saved after the save that was under way when the page went", async () => {
    const point = await begun();
    await write(point, "the last", NOW + 9);
    await saveUnsavedCopy(database, "a", { ...point, ...left });
    expect(await textOnDisk()).toBe("the last words");
  });

  it("is not saved over anything newer", async () => {
    const point = await begun();
    const next = await write(point, "newer", NOW + 11);
    await saveUnsavedCopy(database, "a", { ...point, ...left });
    expect(await textOnDisk()).toBe("newer");
    await write(next, "newer still", NOW + 10);
    await saveUnsavedCopy(database, "a", { ...point, ...left });
    expect(await textOnDisk()).toBe("newer still");
  });

  it("is refused where somebody else has begun to write, who has not these words, and where the issue is gone, which may come back; it is not saved twice", async () => {
    const point = await begun();
    const rival = await beginWriting(database, "a");
    await expect(saveUnsavedCopy(database, "a", { ...point, ...left })).rejects.toThrow("conflict");
    expect(await textOnDisk()).toBe("one");
    await saveUnsavedCopy(database, "a", { ...point, ...left, text: "one" });
    await saveUnsavedCopy(database, "a", { ...rival, ...left, text: "one" });
    expect((await readStoredIssue(database, "a"))?.head.seq).toBe(rival.seq);
    await expect(saveUnsavedCopy(database, "b", { ...point, ...left })).rejects.toThrow("missing");
    expect(await readStoredIssue(database, "b")).toBeNull();
  });
});

describe("the connection", () => {
  it("asks for strict durability on every write", async () => {
    await listIssues(database);
    const asked: unknown[] = [];
    const transaction: IDBDatabase["transaction"] = Reflect.get(
      IDBDatabase.prototype,
      "transaction",
    );
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given) {
      asked.push([given[1], given[2]?.durability]);
      return transaction.apply(this, given);
    };
    await addIssue(database, draft("a", "one"), NOW);
    IDBDatabase.prototype.transaction = transaction;
    expect(asked).toEqual([["readwrite", "strict"]]);
  });

  it("yields to a newer Galley after a last save, and says so from then on", async () => {
    const saved: Promise<unknown>[] = [];
    const old = new Database(`test-${names++}`, {
      onYield: () => saved.push(saveText(old, "a", point, "last words", NOW)),
    });
    await addIssue(old, draft("a", "one"), NOW);
    const point = await beginWriting(old, "a");
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(`test-${names - 1}`, 99);
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error));
    });
    await Promise.all(saved);
    const request = newer.transaction("heads").objectStore("heads").get("a");
    await new Promise((resolve) => request.addEventListener("success", resolve));
    expect(request.result).toMatchObject({ text: "last words" });
    const refused: unknown = await beginWriting(old, "a").catch((error: unknown) => error);
    expect(failureOf(refused).kind).toBe("newer");
    newer.close();
  });
});
