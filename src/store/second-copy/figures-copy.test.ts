import { createHash } from "node:crypto";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { collect } from "../backup/collect.ts";
import { Database } from "../database.ts";
import { addIssue } from "../issues.ts";
import { forgetWithIssues, STORES_OF_ISSUES } from "../forget-with-issues.ts";
import { figureFilesOf, putFigureFiles, readPictures } from "../pictures.ts";
import type { FigureFileRecord, PictureRecord } from "../records.ts";
import { handClock } from "../testing/hand-clock.ts";
import { watchWrites, type WrittenRecord } from "../watch-writes.ts";
import { bringBackLostFigures } from "./bring-back-lost-figures.ts";
import { figuresPath, picturePath } from "./copied-figures.ts";
import { type CopyState, createCopier } from "./copier.ts";
import { memoryCopyFolder } from "./testing/memory-copy-folder.ts";

let databases = 0;

function setUp() {
  const files = new Map<string, string>();
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  const folder = memoryCopyFolder(files, pictures);
  const clock = handClock();
  const states: CopyState[] = [];
  const name = `figures-copied-${++databases}`;
  const copier: { take: (written: readonly WrittenRecord[]) => void } = createCopier({
    database: new Database(name),
    folder,
    clock,
    exclusive: (run) => run(),
    onState: (state) => states.push(state),
  });
  const database = new Database(name);
  watchWrites(database, (written) => copier.take(written));
  return { files, pictures, folder, clock, states, database };
}

let copied: ReturnType<typeof setUp>;
beforeEach(() => {
  copied = setUp();
});

const hashOf = (words: string): string => createHash("sha256").update(words).digest("hex");

function picture(words: string): PictureRecord {
  const content = new Blob([words], { type: "image/png" });
  return { hash: hashOf(words), content, width: 3, height: 2, name: `${words}.png` };
}

function figure(issueId: string, path: string, words: string): FigureFileRecord {
  return { issueId, path, hash: hashOf(words), original: hashOf(words), left: "nothing" };
}

async function addOne(id: string): Promise<void> {
  const naming = { kind: "opened", fileName: `${id}.md` } as const;
  const opening = { id, text: "words\n", handle: null, onDisk: "" };
  const rest = { text: "words\n", profileId: "weekly-zh", kept: null, sample: false };
  await addIssue(copied.database, { id, naming, opening, ...rest }, 1);
}

async function addFigure(id: string, path: string, words: string): Promise<void> {
  await putFigureFiles(copied.database, [figure(id, path, words)], [picture(words)]);
}

/** Lets the rounds that are under way end. */
async function copiedAll(): Promise<void> {
  await copied.clock.settle();
  await [...Array(8).keys()].reduce<Promise<void>>(async (before) => {
    await before;
    await copied.clock.advance(1_000);
  }, Promise.resolve());
}

/** The database loses what it has in these stores, and nobody is told. */
async function lose(...stores: readonly ("figures" | "pictures")[]): Promise<void> {
  const silent = new Database(`figures-copied-${databases}`);
  await silent.write(stores, async (transaction) => {
    await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
  });
  silent.close();
}

/** What the figures of an issue show. */
async function shown(id: string): Promise<readonly string[]> {
  const files = await figureFilesOf(copied.database, id);
  const pictures = await readPictures(
    copied.database,
    files.map(({ hash }) => hash),
  );
  const words = await Promise.all(pictures.map(({ content }) => content.text()));
  return [...files.map(({ path }) => path), ...words];
}

describe("the copy of figures", () => {
  it("has each picture a moment after the database, the list of them first", async () => {
    await addOne("a");
    await addFigure("a", "img/1.png", "one");
    await copiedAll();
    const bytes = copied.pictures.get(picturePath(hashOf("one")));
    expect(new TextDecoder().decode(bytes)).toBe("one");
    expect(copied.files.get(figuresPath("a"))).toContain("img/1.png");
    expect(copied.states.at(-1)?.kind).toBe("kept");
  });

  it("says that all is kept only after the bytes are", async () => {
    await addOne("a");
    const large = "x".repeat(9_000_000);
    await addFigure("a", "img/1.png", large);
    await addFigure("a", "img/2.png", "two");
    await copied.clock.settle();
    await copied.clock.advance(1_000);
    const before = copied.states.length;
    expect(copied.pictures.size).toBe(1);
    await copiedAll();
    expect(copied.pictures.size).toBe(2);
    expect(copied.states.slice(before).map(({ kind }) => kind)).toEqual(["kept"]);
  });

  it("brings back files and pictures that the database has lost, in an issue that is there", async () => {
    await addOne("a");
    await addFigure("a", "img/1.png", "one");
    await copiedAll();
    await lose("figures", "pictures");
    expect(await bringBackLostFigures(copied.database, copied.folder)).toBe(1);
    expect(await shown("a")).toEqual(["img/1.png", "one"]);
  });

  it("brings back a picture whose record is there and whose bytes are not", async () => {
    await addOne("a");
    await addFigure("a", "img/1.png", "one");
    await copiedAll();
    await lose("pictures");
    expect(await bringBackLostFigures(copied.database, copied.folder)).toBe(1);
    expect(await shown("a")).toEqual(["img/1.png", "one"]);
  });

  it("does not bring back bytes that are not what was copied", async () => {
    await addOne("a");
    await addFigure("a", "img/1.png", "one");
    await copiedAll();
    await lose("figures", "pictures");
    copied.pictures.set(picturePath(hashOf("one")), new TextEncoder().encode("0ne"));
    expect(await bringBackLostFigures(copied.database, copied.folder)).toBe(0);
    expect(await shown("a")).toEqual([]);
  });

  it("keeps what the database has lost when other figures of the issue come", async () => {
    await addOne("a");
    await addFigure("a", "img/1.png", "one");
    await copiedAll();
    await lose("figures", "pictures");
    await addFigure("a", "img/2.png", "two");
    await copiedAll();
    await bringBackLostFigures(copied.database, copied.folder);
    expect(await shown("a")).toEqual(
      expect.arrayContaining(["img/1.png", "img/2.png", "one", "two"]),
    );
  });

  it("gives them to the issue in whose place the other text stands", async () => {
    await addOne("a");
    await addOne("beside");
    await addFigure("a", "img/1.png", "one");
    await copiedAll();
    await bringBackLostFigures(copied.database, copied.folder, { a: "beside" });
    expect(await shown("beside")).toEqual(["img/1.png", "one"]);
    expect(await shown("a")).toEqual(["img/1.png", "one"]);
  });

  it("lets go of what goes for good, but not of a picture that another issue shows", async () => {
    await addOne("a");
    await addOne("b");
    await addFigure("a", "img/1.png", "one");
    await addFigure("a", "img/2.png", "both");
    await addFigure("b", "img/1.png", "both");
    await copiedAll();
    await copied.database.write(["issues", ...STORES_OF_ISSUES], async (transaction) => {
      await transaction.objectStore("issues").delete("a");
      await forgetWithIssues(transaction, ["a"]);
    });
    await copiedAll();
    expect([...copied.pictures.keys()]).toEqual([picturePath(hashOf("both"))]);
    expect([copied.files.has(figuresPath("a")), copied.files.has(figuresPath("b"))]).toEqual([
      false,
      true,
    ]);
  });

  it("is in what is collected for a backup where the database has lost its own", async () => {
    await addOne("a");
    await addFigure("a", "img/1.png", "one");
    await copiedAll();
    await lose("figures", "pictures");
    const found = await collect(copied.database, copied.folder);
    expect(found.figures.map(({ path }) => path)).toEqual(["img/1.png"]);
    expect(await Promise.all(found.pictures.map(({ content }) => content.text()))).toEqual(["one"]);
  });
});
