import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { Database } from "../database.ts";
import { addIssue, beginWriting, changeIssue, readStoredIssue, saveText } from "../issues.ts";
import { deleteProfile, putProfile } from "../settings.ts";
import { handClock } from "../testing/hand-clock.ts";
import { TRASH_KEPT, purgeTrash } from "../trash.ts";
import { watchWrites, type WrittenRecord } from "../watch-writes.ts";
import { bestOf } from "./best-of.ts";
import { bringBackIssue, bringBackRecords } from "./bring-back.ts";
import { compareWithCopy } from "./compare.ts";
import { type CopyState, createCopier } from "./copier.ts";
import { issueOfFile, issuePath } from "./copied-issue.ts";
import { seal, unseal } from "./sealed.ts";
import { versionsPath } from "./copied-versions.ts";
import { setAside } from "./set-aside.ts";
import { memoryCopyFolder } from "./testing/memory-copy-folder.ts";

let databases = 0;

function newIssue(id: string, text: string) {
  const naming = { kind: "opened", fileName: `${id}.md` } as const;
  const opening = { id, text, handle: null, onDisk: "" };
  return { id, text, profileId: "weekly-zh", naming, kept: null, sample: false, opening };
}

function setUp() {
  const files = new Map<string, string>();
  const folder = memoryCopyFolder(files);
  const clock = handClock();
  const states: CopyState[] = [];
  const copier: { take: (written: readonly WrittenRecord[]) => void } = createCopier({
    database: new Database(`copied-${++databases}`),
    folder,
    clock,
    exclusive: (run) => run(),
    onState: (state) => states.push(state),
  });
  const database = new Database(`copied-${databases}`);
  watchWrites(database, (written) => copier.take(written));
  const copyOf = (id: string) => issueOfFile(files.get(issuePath(id)) ?? "")?.head.text ?? null;
  return { files, folder, clock, states, copier, database, copyOf };
}

let copied: ReturnType<typeof setUp>;
beforeEach(() => {
  copied = setUp();
});

/** Lets a round that is under way end, and the next one. */
async function copiedAll(): Promise<void> {
  await copied.clock.settle();
  await copied.clock.advance(1_000);
  await copied.clock.advance(1_000);
}

async function write(id: string, text: string): Promise<void> {
  await saveText(copied.database, id, await beginWriting(copied.database, id), text, 5);
}

/** What a browser does that finds its files damaged: the same database, empty. */
function emptied(): Database {
  return new Database(`copied-${++databases}`);
}

describe("the second copy", () => {
  it("has every text within a second or so of its save, and what it is called", async () => {
    const { database, states, files } = copied;
    await addIssue(database, newIssue("a", "一\r\n"), 1);
    await copiedAll();
    expect(copied.copyOf("a")).toBe("一\r\n");
    await write("a", "二");
    await copiedAll();
    expect(copied.copyOf("a")).toBe("二");
    await changeIssue(database, "a", (issue) => ({ ...issue, removed: true }));
    await copiedAll();
    const file = issueOfFile(files.get(issuePath("a")) ?? "");
    expect([file?.issue.removed, file?.issue.naming]).toEqual([
      true,
      { kind: "opened", fileName: "a.md" },
    ]);
    expect(states.at(-1)?.kind).toBe("kept");
  });

  it("forgets what was deleted for good, and only that", async () => {
    const { database, files } = copied;
    const ids = Array.from({ length: TRASH_KEPT + 1 }, (_, index) => `trash-${index}`);
    await ids.reduce(async (before, id) => {
      await before;
      await addIssue(database, newIssue(id, id), 1);
      await changeIssue(database, id, (issue) => ({ ...issue, removed: true, removedAt: 1 }));
    }, Promise.resolve());
    await copiedAll();
    expect(files.size).toBe(ids.length + 1);
    await purgeTrash(database, 40 * 86_400_000);
    await copiedAll();
    expect(files.has(issuePath("trash-0"))).toBe(false);
    expect(files.size).toBe(ids.length);
  });

  it("has profiles, and forgets those that were deleted", async () => {
    const { database, files } = copied;
    await putProfile(database, "mine", "id: mine\n");
    await putProfile(database, "other", "id: other\n");
    await copiedAll();
    await deleteProfile(database, "other");
    await copiedAll();
    const { record } = unseal(files.get("records/profiles.json") ?? "") ?? { record: null };
    expect(record).toEqual({ mine: { id: "mine", order: 1, yaml: "id: mine\n" } });
  });

  it("is tried again where it could not be written, and says so until it is", async () => {
    const { database, clock, states, folder, files } = copied;
    const { write: put } = folder;
    Object.assign(folder, { write: () => Promise.reject(new Error("no room")) });
    await addIssue(database, newIssue("a", "一"), 1);
    await copiedAll();
    expect(states.at(-1)?.kind).toBe("failed");
    Object.assign(folder, { write: put });
    await clock.advance(5_000);
    expect(states.at(-1)?.kind).toBe("kept");
    expect(files.has(issuePath("a"))).toBe(true);
  });

  it("is written as soon as the database takes something again, after it could not be", async () => {
    const { database, clock, folder, files } = copied;
    const { write: put } = folder;
    Object.assign(folder, { write: () => Promise.reject(new Error("no room")) });
    await addIssue(database, newIssue("a", "一"), 1);
    await copiedAll();
    Object.assign(folder, { write: put });
    await clock.advance(800);
    await addIssue(database, newIssue("b", "二"), 1);
    await clock.settle();
    expect([files.has(issuePath("a")), files.has(issuePath("b"))]).toEqual([true, true]);
  });

  it("forgets what was deleted while it could not be written, also where more was deleted since", async () => {
    const { database, clock, folder, files } = copied;
    await putProfile(database, "mine", "id: mine\n");
    await putProfile(database, "other", "id: other\n");
    await putProfile(database, "third", "id: third\n");
    await copiedAll();
    const { write: put } = folder;
    const refusals: ((error: Error) => void)[] = [];
    const write: typeof put = () => new Promise((_, reject) => refusals.push(reject));
    Object.assign(folder, { write });
    await deleteProfile(database, "other");
    await clock.settle();
    await deleteProfile(database, "third");
    Object.assign(folder, { write: put });
    expect(refusals).toHaveLength(1);
    refusals[0]?.(new Error("no room"));
    await copiedAll();
    await clock.advance(5_000);
    await copiedAll();
    const { record } = unseal(files.get("records/profiles.json") ?? "") ?? { record: null };
    expect(Object.keys(Object(record))).toEqual(["mine"]);
  });

  it("keeps half a surrogate pair, which no file of text could", () => {
    const { record, isWhole } = unseal(seal({ text: "a\uD83D" })) ?? {};
    expect([record, isWhole]).toEqual([{ text: "a\uD83D" }, true]);
  });

  it("knows a file in which a letter was changed", () => {
    expect(unseal(seal({ text: "ab" }).replace("ab", "ax"))?.isWhole).toBe(false);
  });
});

describe("the comparison with the second copy", () => {
  it("copies what is missing in the copy, and finds nothing else to say", async () => {
    const { folder, files } = copied;
    const database = emptied();
    await addIssue(database, newIssue("a", "一"), 1);
    const { issues, same } = await compareWithCopy(database, folder);
    expect([issues, same]).toEqual([[], 1]);
    expect(files.has(issuePath("a"))).toBe(true);
  });

  it("finds each issue that an emptied database has lost, and never empties the copy", async () => {
    const { database, folder, copier } = copied;
    await addIssue(database, newIssue("a", "一"), 1);
    await putProfile(database, "mine", "id: mine\n");
    await copiedAll();
    const lost = emptied();
    const found = await compareWithCopy(lost, folder);
    expect(found.issues.map(({ id, standing, copy }) => [id, standing, copy?.head.text])).toEqual([
      ["a", "missing", "一"],
    ]);
    expect(Object.keys(found.records.profiles)).toEqual(["mine"]);
    copier.take([{ store: "heads", key: "a", gone: false }]);
    await copiedAll();
    expect(copied.copyOf("a")).toBe("一");
  });

  it("brings back by one go what is missing, so that nothing differs any more", async () => {
    const { database, folder } = copied;
    await addIssue(database, newIssue("a", "一\r\n"), 1);
    await putProfile(database, "mine", "id: mine\n");
    await copiedAll();
    const lost = emptied();
    const { issues, records } = await compareWithCopy(lost, folder);
    await Promise.all(issues.map(async ({ copy }) => copy && bringBackIssue(lost, copy)));
    await bringBackRecords(lost, "profiles", records.profiles);
    const again = await compareWithCopy(lost, folder);
    expect([again.issues, Object.keys(again.records.profiles)]).toEqual([[], []]);
    const back = await readStoredIssue(lost, "a");
    expect([back?.head.text, back?.opening?.text]).toEqual(["一\r\n", "一\r\n"]);
    // The counter goes on behind what came back.
    expect((await addIssue(lost, newIssue("b", "二"), 1)).issue.order).toBe(2);
  });

  it("brings back where an issue is out", async () => {
    const { database, folder } = copied;
    await addIssue(database, newIssue("a", "一"), 1);
    const published = [
      { place: "wechat", address: "https://mp.weixin.qq.com/s/1", at: 4 },
    ] as const;
    await changeIssue(database, "a", (issue) => ({ ...issue, published }));
    await copiedAll();
    const lost = emptied();
    const { issues } = await compareWithCopy(lost, folder);
    await Promise.all(issues.map(async ({ copy }) => copy && bringBackIssue(lost, copy)));
    expect((await readStoredIssue(lost, "a"))?.issue.published).toEqual(published);
  });

  it("leaves the copy of an issue alone that is older in the database, and brings the later text back over it", async () => {
    const { database, folder } = copied;
    await addIssue(database, newIssue("a", "一"), 1);
    await write("a", "三");
    await copiedAll();
    const older = emptied();
    await addIssue(older, newIssue("a", "一"), 1);
    const { issues } = await compareWithCopy(older, folder);
    expect(issues.map(({ standing }) => standing)).toEqual(["older"]);
    expect(copied.copyOf("a")).toBe("三");
    const [found] = issues;
    if (found?.copy) await bringBackIssue(older, found.copy);
    expect((await readStoredIssue(older, "a"))?.head.text).toBe("三");
  });

  it("prefers a whole text of the journal to an older copy, where the last text is damaged", async () => {
    const { database, folder } = copied;
    await addIssue(database, newIssue("a", "一"), 1);
    await copiedAll();
    watchWrites(database, () => undefined);
    await write("a", "二");
    await write("a", "三");
    await database.write(["heads", "journal"], async (transaction) => {
      const head = await transaction.objectStore("heads").get("a");
      if (!head) return;
      await transaction.objectStore("heads").put({ ...head, text: "三?" });
      await transaction.objectStore("journal").delete(["a", head.seq]);
    });
    const [found] = (await compareWithCopy(database, folder)).issues;
    expect([found?.standing, found?.copy?.head.text]).toEqual(["damaged", "一"]);
    expect(bestOf(found?.here ?? null, found?.copy ?? null).head.text).toBe("二");
  });

  it("lays each copy aside that was not wanted, also two of the same save", async () => {
    const { database, folder, files } = copied;
    await addIssue(database, newIssue("a", "一"), 1);
    await copiedAll();
    const lost = emptied();
    await setAside(lost, folder, "a");
    await addIssue(lost, newIssue("a", "甲"), 1);
    await compareWithCopy(lost, folder);
    await setAside(lost, folder, "a");
    const aside = [...files.keys()].filter((path) => path.startsWith("aside/"));
    const texts = aside.map((path) => issueOfFile(files.get(path) ?? "")?.head.text);
    expect(new Set(texts)).toEqual(new Set(["一", "甲"]));
  });

  it("lays the versions of such a copy aside with it", async () => {
    const { folder, files } = copied;
    await folder.write(versionsPath("a"), "versions");
    await setAside(emptied(), folder, "a");
    const aside = [...files].filter(([path]) => path.startsWith("aside/"));
    expect(aside.map(([, text]) => text)).toEqual(["versions"]);
  });

  it("notices an issue that was lost and written on, which is another one by now", async () => {
    const { database, folder } = copied;
    await addIssue(database, newIssue("a", "一"), 1);
    await write("a", "甲");
    await copiedAll();
    const older = emptied();
    await addIssue(older, newIssue("a", "一"), 1);
    const point = await beginWriting(older, "a");
    await saveText(older, "a", await saveText(older, "a", point, "乙", 6), "乙乙", 7);
    const { issues } = await compareWithCopy(older, folder);
    expect(issues.map(({ standing }) => standing)).toEqual(["forked"]);
    expect(copied.copyOf("a")).toBe("甲");
  });

  it("replaces a damaged copy of what the database has whole", async () => {
    const { database, folder, files } = copied;
    await addIssue(database, newIssue("a", "一"), 1);
    await copiedAll();
    files.set(issuePath("a"), "galley 1 0\nhalf a");
    const { issues } = await compareWithCopy(database, folder);
    expect(issues).toEqual([]);
    expect(copied.copyOf("a")).toBe("一");
  });

  it("says that a text is damaged in the database, and has the whole one of the copy for it", async () => {
    const { database, folder } = copied;
    await addIssue(database, newIssue("a", "一二三"), 1);
    await copiedAll();
    await new Database(`copied-${databases}`).write(["heads", "journal"], async (transaction) => {
      const head = await transaction.objectStore("heads").get("a");
      if (head) await transaction.objectStore("heads").put({ ...head, text: "一二" });
      await transaction.objectStore("journal").delete(["a", 1]);
    });
    const { issues } = await compareWithCopy(database, folder);
    expect(
      issues.map(({ standing, here, copy }) => [standing, here?.head.text, copy?.head.text]),
    ).toEqual([["damaged", "一二", "一二三"]]);
  });
});

describe("records from outside", () => {
  const link = {
    id: "l1",
    order: 1,
    href: "https://a.example",
    original: "https://a.example",
    rules: [],
    key: "a.example",
    title: null,
    titleFrom: null,
    note: "",
    from: "paste",
    caughtAt: 1,
    placed: null,
    removed: false,
  } as const;

  it("never replace what is here by lying under another key", async () => {
    const { database } = copied;
    await putProfile(database, "mine", "id: mine\n");
    const other = { id: "mine", order: 9, yaml: "id: theirs\n" };
    expect(await bringBackRecords(database, "profiles", { other })).toBe(0);
    expect(await bringBackRecords(database, "caught", { x: link })).toBe(0);
    expect(await bringBackRecords(database, "lessons", { x: { about: "host:a.example" } })).toBe(0);
    const there = await database.read(["profiles"], (transaction) =>
      transaction.objectStore("profiles").getAll(),
    );
    expect(there.map(({ yaml }) => yaml)).toEqual(["id: mine\n"]);
  });

  it.each([
    ["title", 3],
    ["key", undefined],
    ["rules", "none"],
    ["placed", { issueId: 1 }],
    ["from", "nowhere"],
    ["caughtAt", null],
    ["removedAt", "then"],
  ])("are no links of the inbox where %s is %o", async (field, value) => {
    const { database } = copied;
    expect(await bringBackRecords(database, "caught", { l1: { ...link, [field]: value } })).toBe(0);
    expect(await bringBackRecords(database, "caught", { l1: link })).toBe(1);
  });
});
