import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checksum } from "../checksum.ts";
import { Database } from "../database.ts";
import { addIssue, beginWriting, changeIssue, saveText } from "../issues.ts";
import { faultyDisk, type FaultyDisk } from "../testing/faulty-disk.ts";
import { handClock } from "../testing/hand-clock.ts";
import { purgeTrash, TRASH_KEPT } from "../trash.ts";
import { watchWrites } from "../watch-writes.ts";
import { addVersions } from "./add-versions.ts";
import { bringBackVersions } from "./bring-back-versions.ts";
import { keepSaves, keepVersion } from "./keep-version.ts";
import { readVersionRecords } from "./read-version-records.ts";
import { readVersions, versionRecords } from "./read-versions.ts";
import { createVersionRecorder } from "./version-recorder.ts";

const DAY = 86_400_000;
let disk: FaultyDisk;
let database: Database;
let made = 0;
beforeEach(() => {
  disk = faultyDisk();
  database = new Database(`versions ${++made}`);
});
afterEach(() => {
  database.close();
  disk.restore();
});

async function begin(id: string, text: string): Promise<void> {
  const naming = { kind: "made", slug: id } as const;
  const issue = { id, text, profileId: "p", naming, kept: null, sample: false, opening: null };
  await addIssue(database, issue, 0);
}

/** Saves these texts, a second after each other. */
async function save(id: string, texts: readonly string[], from = 1000): Promise<void> {
  let point = await beginWriting(database, id);
  await texts.reduce<Promise<void>>(async (before, text, index) => {
    await before;
    point = await saveText(database, id, point, text, from + index * 1000);
  }, Promise.resolve());
}

async function textsOf(id: string): Promise<readonly (string | null)[]> {
  const { versions, textOf } = await readVersions(database, id);
  return versions.map(textOf);
}

const add = (texts: readonly string[], from = 0): Promise<void> =>
  addVersions(
    database,
    "one",
    () => texts.map((text, index) => ({ text, at: from + index, reason: null })),
    from,
  );

/** Texts that go on from each other, as an issue does, with leaps between them. */
const sentence = fc.constantFrom("一些字。", "- see [a](https://a.example)\n", "\r\n", "# 题\n");
const step = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat(200), fc.nat(3), sentence) },
  { weight: 1, arbitrary: fc.tuple(fc.constant(0), fc.constant(5000), fc.string()) },
);
const writing = fc.array(step, { minLength: 1, maxLength: 25 }).map((steps) => {
  let text = "一开始就有的字。\n".repeat(60);
  return steps.map(([at, taken, given]) => {
    text = text.slice(0, at) + given + text.slice(at + taken);
    return text;
  });
});
const withoutRepeats = (texts: readonly string[]) =>
  texts.filter((text, index) => text !== texts[index - 1]);

describe("versions", () => {
  it("give every text back to the letter, whatever they lean on", async () => {
    await fc.assert(
      fc
        .asyncProperty(writing, async (texts) => {
          await add(texts);
          expect(await textsOf("one")).toEqual(withoutRepeats(texts));
        })
        .beforeEach(async () => {
          database.close();
          database = new Database(`versions ${++made}`);
        }),
      { numRuns: 60 },
    );
  });

  it("lose one where one record is damaged, and none where that is a base", async () => {
    await fc.assert(
      fc
        .asyncProperty(writing, fc.nat(), fc.boolean(), async (texts, which, isBase) => {
          await add(texts);
          await damage(isBase ? "bases" : "versions", which);
          const found = await textsOf("one");
          const wanted = withoutRepeats(texts);
          expect(found.filter((text) => text === null).length).toBe(isBase ? 0 : 1);
          found.forEach((text, index) => text === null || expect(text).toBe(wanted[index]));
        })
        .beforeEach(async () => {
          database.close();
          database = new Database(`versions ${++made}`);
        }),
      { numRuns: 60 },
    );
  });

  it("go on after a damaged base, on another one", async () => {
    await add(["a\n".repeat(900)]);
    await damage("bases", 0);
    await damage("bases", 1);
    await add([`${"a\n".repeat(900)}b\n`], 10);
    expect(await textsOf("one")).toEqual([null, `${"a\n".repeat(900)}b\n`]);
  });

  it("take little room where little changes", async () => {
    const long = Array.from({ length: 500 }, (_, index) => `- 第 ${index} 条新闻的一句话\n`).join(
      "",
    );
    await add(Array.from({ length: 100 }, (_, index) => long + "字".repeat(index)));
    const bases = await database.read(["bases"], (transaction) =>
      transaction.objectStore("bases").count(),
    );
    expect(bases).toBe(2);
  });
});

/** Turns over a letter of a record on the disk. */
async function damage(store: "versions" | "bases", which: number): Promise<void> {
  await database.write(["versions", "bases"], async (transaction) => {
    if (store === "bases") {
      const records = await transaction.objectStore("bases").getAll();
      const record = records[which % records.length];
      if (record)
        await transaction.objectStore("bases").put({ ...record, text: `${record.text}!` });
      return;
    }
    const records = await transaction.objectStore("versions").getAll();
    const record = records[which % records.length];
    const difference = [[0, 0, "!"], ...(record?.difference ?? [])] as const;
    if (record) await transaction.objectStore("versions").put({ ...record, difference });
  });
}

describe("saves become versions", () => {
  it("but for those that only have fewer words of the next", async () => {
    const long = "一些写下来就不该丢的字，比几个字要多得多。\n";
    await begin("one", "begun");
    await save("one", [long, `${long}又`, `${long}又一`, "", "新"]);
    await keepSaves(database, "one", 9000);
    expect(await textsOf("one")).toEqual(["begun", `${long}又一`, "新"]);
  });

  it("each, where they are far from each other", async () => {
    await begin("one", "a");
    await save("one", ["ab"], 2000);
    await save("one", ["abc"], 6000);
    await keepSaves(database, "one", 9000);
    expect(await textsOf("one")).toEqual(["a", "ab", "abc"]);
  });

  it("once, however often they are looked at", async () => {
    const long = "一些写下来就不该丢的字，比几个字要多得多。\n";
    await begin("one", long);
    await save("one", ["", long, "a"]);
    await keepSaves(database, "one", 9000);
    await keepSaves(database, "one", 9000);
    await save("one", ["ab"], 5000);
    await keepSaves(database, "one", 9000);
    expect(await textsOf("one")).toEqual([long, "a", "ab"]);
  });

  it("behind the save, and again with the next one where that failed", async () => {
    const clock = handClock();
    const recorded = new Database(`versions ${made}`);
    const recorder = createVersionRecorder({
      database: recorded,
      clock,
      copy: () => Promise.resolve(),
    });
    watchWrites(database, recorder.take);
    await begin("one", "a");
    await clock.settle();
    expect(await textsOf("one")).toEqual(["a"]);
    disk.fail("fine", "fine", "full");
    await save("one", ["b"], 2000);
    await clock.advance(5000);
    expect(await textsOf("one")).toEqual(["a"]);
    await save("one", ["b c"], 4000);
    await clock.advance(5000);
    expect(await textsOf("one")).toEqual(["a", "b c"]);
    recorded.close();
  });
});

describe("a version that is kept for a reason", () => {
  it("comes after the saves before it, and is no second one of the same text", async () => {
    await begin("one", "saved");
    await keepVersion(database, "one", "saved", { kind: "fixes", count: 2 }, 10);
    await keepVersion(database, "one", "typed since", { kind: "restored" }, 20);
    const { versions, textOf } = await readVersions(database, "one");
    expect(versions.map((each) => [textOf(each), each.reason?.kind])).toEqual([
      ["saved", "fixes"],
      ["typed since", "restored"],
    ]);
  });

  it("comes before the save that replaced it, though the disk has that by now", async () => {
    await begin("one", "begun");
    await save("one", ["replaced"], 2000);
    await keepVersion(database, "one", "typed", { kind: "restored" }, 1500);
    await keepSaves(database, "one", 9000);
    expect(await textsOf("one")).toEqual(["begun", "typed", "replaced"]);
  });

  it("is the text that was saved last where none is given", async () => {
    await begin("one", "saved");
    await keepVersion(database, "one", null, { kind: "file", name: "a.md" }, 10);
    const { versions, textOf } = await readVersions(database, "one");
    expect(versions.map((each) => [textOf(each), each.reason])).toEqual([
      ["saved", { kind: "file", name: "a.md" }],
    ]);
  });
});

describe("versions that were found elsewhere", () => {
  const at = (texts: readonly string[], from: number): Promise<void> =>
    addVersions(
      database,
      "one",
      () => texts.map((text, index) => ({ text, at: from + index * 10, reason: null })),
      from,
    );

  it("come among those that are here in the order of their times, each once", async () => {
    const long = "一些写下来就不该丢的字。\n".repeat(90);
    await begin("one", "");
    await at([`${long}1`, `${long}3`], 10);
    const found = await versionRecords(database, "one");
    database.close();
    database = new Database(`versions ${++made}`);
    await begin("one", "");
    await at([`${long}2`, `${long}4`], 15);
    await bringBackVersions(database, found);
    await bringBackVersions(database, found);
    expect(await textsOf("one")).toEqual([`${long}1`, `${long}2`, `${long}3`, `${long}4`]);
  });

  it("come as they were where there are none, without those that are damaged", async () => {
    await begin("one", "");
    await at(["a", "b", "c"], 10);
    await damage("versions", 1);
    const found = await versionRecords(database, "one");
    database.close();
    database = new Database(`versions ${++made}`);
    await bringBackVersions(database, found);
    expect(await textsOf("one")).toEqual([]);
    await begin("one", "");
    await bringBackVersions(database, found);
    expect(await textsOf("one")).toEqual(["a", "c"]);
    await damage("bases", 0);
    expect(await textsOf("one")).toEqual(["a", "c"]);
  });
});

describe("the records of versions in a file", () => {
  it("are counted anew, whatever numbers they have there", async () => {
    await begin("one", "");
    await add(["a", "b", "c"], 10);
    const found = await versionRecords(database, "one");
    database.close();
    database = new Database(`versions ${++made}`);
    await begin("one", "");
    const numbers = [7, 7, 1e300];
    await bringBackVersions(database, {
      ...found,
      versions: found.versions.map((each, at) => ({ ...each, number: numbers[at] ?? 0 })),
    });
    await add(["d"], 20);
    expect(await textsOf("one")).toEqual(["a", "b", "c", "d"]);
  });

  it("are none where their time is none", () => {
    const version = { number: 1, reason: null, base: 1, difference: [], sum: "" };
    const versions = [1, 1e300].map((at) => ({ ...version, at }));
    expect(readVersionRecords({ versions, bases: [] }, "one").versions).toMatchObject([{ at: 1 }]);
  });
});

describe("the versions of an issue that goes for good", () => {
  it("go with it, and those of others stay", async () => {
    const ids = ["gone", ...Array.from({ length: TRASH_KEPT }, (_, at) => `i${at}`)];
    await ids.reduce(async (before, id, at) => {
      await before;
      await begin(id, id);
      await changeIssue(database, id, (issue) => ({ ...issue, removed: true, removedAt: at }));
    }, Promise.resolve());
    await keepSaves(database, "gone", 1);
    await keepSaves(database, "i0", 1);
    await purgeTrash(database, 31 * DAY);
    expect([await textsOf("gone"), await textsOf("i0")]).toEqual([[], ["i0"]]);
    const bases = await database.read(["bases"], (transaction) =>
      transaction.objectStore("bases").getAll(),
    );
    expect(bases.map(({ id, sum }) => [id, sum])).toEqual([
      ["i0", checksum("i0")],
      ["i0", checksum("i0")],
    ]);
  });
});
