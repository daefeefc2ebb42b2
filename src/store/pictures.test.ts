import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "./database.ts";
import { addIssue, changeIssue } from "./issues.ts";
import { changeFigureFile, figureFilesOf, putFigureFiles, readPictures } from "./pictures.ts";
import type { FigureFileRecord, PictureRecord } from "./records.ts";
import { type FaultyDisk, faultyDisk } from "./testing/faulty-disk.ts";
import { purgeTrash, TRASH_KEPT } from "./trash.ts";

let disk: FaultyDisk;
let database: Database;
let made = 0;
beforeEach(() => {
  disk = faultyDisk();
  database = new Database(`pictures ${++made}`);
});
afterEach(() => {
  database.close();
  disk.restore();
});

function picture(hash: string): PictureRecord {
  const content = new Blob([hash], { type: "image/png" });
  return { hash, content, width: 2, height: 1, name: "image.png" };
}

/** What of these is kept, by its hash. */
async function kept(...hashes: readonly string[]): Promise<readonly string[]> {
  return (await readPictures(database, hashes)).map(({ hash }) => hash);
}

function file(issueId: string, path: string, hash: string): FigureFileRecord {
  return { issueId, path, hash, original: hash, small: null, left: "nothing" };
}

async function issueInTrash(id: string, at: number): Promise<void> {
  const naming = { kind: "made", slug: id } as const;
  const issue = { id, text: id, profileId: "p", naming, kept: null, sample: false, opening: null };
  await addIssue(database, issue, 0);
  await changeIssue(database, id, (known) => ({ ...known, removed: true, removedAt: at }));
}

describe("pictures", () => {
  it("are kept with the files that they are, each issue with its own", async () => {
    await putFigureFiles(database, [file("a", "img/1.png", "aa")], [picture("aa")]);
    await putFigureFiles(database, [file("a-b", "img/1.png", "bb")], [picture("bb")]);
    expect(await figureFilesOf(database, "a")).toEqual([file("a", "img/1.png", "aa")]);
    const [found, ...others] = await readPictures(database, ["bb", "cc"]);
    expect(others).toEqual([]);
    expect(await found?.content.text()).toBe("bb");
  });

  it("come to the disk with their file, or not at all", async () => {
    disk.fail("full");
    const writing = putFigureFiles(database, [file("a", "img/1.png", "aa")], [picture("aa")]);
    await expect(writing).rejects.toThrow();
    expect(await kept("aa")).toEqual([]);
    expect(await figureFilesOf(database, "a")).toEqual([]);
  });

  it("are changed for a smaller one and keep the one that came", async () => {
    await putFigureFiles(database, [file("a", "img/1.png", "aa")], [picture("aa")]);
    const smaller = (known: FigureFileRecord) => ({ ...known, hash: "bb", small: "bb" });
    const key = { issueId: "a", path: "img/1.png" };
    await changeFigureFile(database, key, smaller, [picture("bb")]);
    expect((await figureFilesOf(database, "a"))[0]).toMatchObject({ hash: "bb", original: "aa" });
    expect(await kept("aa", "bb")).toEqual(["aa", "bb"]);
    expect(await changeFigureFile(database, { ...key, path: "img/2.png" }, smaller)).toBeNull();
  });

  it("go with the last issue that has them, and not while one lies in the trash", async () => {
    await issueInTrash("old", 1);
    await issueInTrash("kept", 2);
    const others = Array.from({ length: TRASH_KEPT - 1 }, (_, at) => `t${at}`);
    await Promise.all(others.map((id) => issueInTrash(id, 3)));
    const small = { ...file("old", "img/2.png", "cc"), original: "bb", small: "cc" };
    await putFigureFiles(
      database,
      [file("old", "img/1.png", "aa"), small, file("kept", "img/1.png", "aa")],
      ["aa", "bb", "cc"].map(picture),
    );
    await purgeTrash(database, 4_000 * 86_400_000);
    expect(await figureFilesOf(database, "old")).toEqual([]);
    expect(await kept("aa", "bb", "cc")).toEqual(["aa"]);
    expect(await figureFilesOf(database, "kept")).toHaveLength(1);
  });
});
