import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Database } from "../../store/database.ts";
import { listIssues } from "../../store/issues.ts";
import { nextDatabaseName } from "../../store/next-database.ts";
import { STORE_NAMES } from "../../store/records.ts";
import { readVersions } from "../../store/versions/read-versions.ts";
import type { Session } from "../session.ts";
import { LONG, openWeekly } from "../testing/opened-issue.ts";
import { incoming, type Tab, type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import { testKeeper } from "../testing/test-keeper.ts";
import { typeText } from "../testing/type-text.ts";

let browser: TestBrowser;
let other: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
  other = testBrowser();
});
afterEach(() => {
  browser.end();
  other.end();
  vi.unstubAllGlobals();
});

/** An issue that was written and emptied, with both as versions. */
async function written(): Promise<Tab & { readonly id: string }> {
  const tab = await browser.tab();
  const { session } = tab;
  await session.safety.work.load();
  await session.library.getState().openFiles([incoming("x.md", "x"), incoming("y.md", "y")]);
  const id = await openWeekly(session, "begun", "begun.md");
  typeText(session, LONG);
  await browser.clock.advance(400);
  typeText(session, "新");
  await browser.clock.advance(6_000);
  await session.openIssue.getState().close();
  return { ...tab, id };
}

/** The database as it was when the issue began, while the copy has all that was written since. */
async function wentBack(): Promise<{ readonly session: Session; readonly id: string }> {
  const { id, kill } = await written();
  await browser.clock.advance(40_000);
  kill();
  const database = new Database(browser.databaseName);
  await database.write(["heads", "journal", "versions"], async (transaction) => {
    const journal = transaction.objectStore("journal");
    const begun = await journal.get([id, 1]);
    if (!begun) throw new Error("not begun");
    await transaction.objectStore("heads").put(begun);
    await journal.delete(IDBKeyRange.bound([id, 2], [id, []]));
    await transaction.objectStore("versions").delete(IDBKeyRange.bound([id, 2], [id, []]));
  });
  database.close();
  const { session } = await browser.tab();
  await session.safety.work.load();
  return { session, id };
}

async function textsIn(of: TestBrowser, id: string): Promise<readonly (string | null)[]> {
  const database = new Database(of.databaseName);
  const { versions, textOf } = await readVersions(database, id);
  database.close();
  return versions.map(textOf);
}

async function backedUp(session: Session): Promise<File> {
  const zips: Uint8Array[] = [];
  browser.onDownload((bytes) => zips.push(bytes));
  const { backup } = await session.safety.work.load();
  expect((await backup.download()).ok).toBe(true);
  return new File([new Uint8Array(zips.at(-1) ?? [])], "galley.zip");
}

async function restored(session: Session, file: File): Promise<void> {
  const { backup } = await session.safety.work.load();
  const plan = await backup.read(file);
  if (plan.kind !== "plan") throw new Error("no plan");
  await backup.restore(plan, new Set());
}

describe("the versions in a backup", () => {
  it("come with the issue into a browser that has nothing", async () => {
    const { session, id } = await written();
    const file = await backedUp(session);
    const fresh = await other.tab();
    await restored(fresh.session, file);
    expect(await textsIn(other, id)).toEqual(["begun", LONG, "新"]);
  });

  it("come to the issue of the same text that was opened here anew", async () => {
    const { session } = await written();
    const file = await backedUp(session);
    const fresh = await other.tab();
    await fresh.session.library
      .getState()
      .openFiles([incoming("b.md", "b"), incoming("begun.md", "新")]);
    await restored(fresh.session, file);
    const [anew] = fresh.session.library
      .getState()
      .issues.filter(({ fileName }) => fileName === "begun.md");
    expect(await textsIn(other, anew?.id ?? "")).toEqual(["begun", LONG, "新"]);
  });
});

describe("versions for which there is no room", () => {
  it("are in the way of no issue of a backup, and the library shows them all", async () => {
    const { session, id } = await written();
    const file = await backedUp(session);
    const fresh = await other.tab();
    const { backup } = await fresh.session.safety.work.load();
    const plan = await backup.read(file);
    if (plan.kind !== "plan") throw new Error("no plan");
    other.disk.fillFor("versions");
    expect(await backup.restore(plan, new Set())).toMatchObject({ ok: false });
    const { issues, textOf } = fresh.session.library.getState();
    expect([issues.length, await textOf(id)]).toEqual([3, "新"]);
  });

  it("are left where they are by a database that is begun anew", async () => {
    const { session, id } = await written();
    // A browser that has a second place for databases.
    const open = () => Promise.resolve({ indexedDB });
    vi.stubGlobal("navigator", { storageBuckets: { open } });
    browser.disk.fillFor("versions");
    const work = await session.safety.work.load();
    expect(await work.beginAnew()).toEqual({ ok: true });
    const anew = new Database(nextDatabaseName(browser.databaseName));
    const issues = await listIssues(anew);
    anew.close();
    expect(issues.map(({ head }) => head.text).toSorted()).toEqual(["x", "y", "新"]);
    expect(await textsIn(browser, id)).toEqual(["begun", LONG, "新"]);
  });
});

describe("the plan of restoring a backup", () => {
  it("counts the former texts that an issue of the same text has not", async () => {
    const { session } = await written();
    const file = await backedUp(session);
    const fresh = await other.tab();
    const begun = incoming("begun.md", "新");
    await fresh.session.library
      .getState()
      .openFiles([incoming("x.md", "x"), incoming("y.md", "y"), begun]);
    const { backup } = await fresh.session.safety.work.load();
    const plan = await backup.read(file);
    expect(plan).toMatchObject({ kind: "plan", issues: [], same: 3, versions: 2 });
    await restored(fresh.session, file);
    expect(await backup.read(file)).toMatchObject({ kind: "plan", issues: [], versions: 0 });
  });
});

describe("the second copy of versions", () => {
  it("stays while the database has gone back and nobody has said what is wanted", async () => {
    const { session, id } = await wentBack();
    await session.openIssue.getState().open(id);
    await browser.clock.advance(40_000);
    await session.openIssue.getState().close();
    expect(await textsIn(browser, id)).toEqual(["begun"]);
    await (await session.safety.work.load()).bringBack("all");
    expect(await textsIn(browser, id)).toEqual(["begun", LONG, "新"]);
  });

  it("goes with its text where that becomes an issue of its own", async () => {
    const { session, id } = await wentBack();
    const known = new Set(session.library.getState().issues.map((issue) => issue.id));
    await session.openIssue.getState().open(id);
    typeText(session, "typed on");
    await session.openIssue.getState().close();
    await (await session.safety.work.load()).bringBack("all");
    const [beside] = session.library.getState().issues.filter((issue) => !known.has(issue.id));
    expect(await textsIn(browser, beside?.id ?? "")).toEqual(["begun", LONG, "新"]);
  });

  it("goes with an issue that goes for good, not with one that could not be deleted", async () => {
    const { id } = await written();
    await browser.clock.advance(40_000);
    const { databaseName, clock, copyFiles: files, copyPictures: pictures } = browser;
    const isAlive = () => true;
    const keeper = testKeeper({ databaseName, files, pictures, clock, isAlive }, () => undefined);
    const isCopied = async (): Promise<boolean> => {
      keeper.take([{ store: "issues", key: id, gone: true }]);
      await clock.advance(40_000);
      return files.has(`versions/${id}.json`);
    };
    expect(await isCopied()).toBe(true);
    const database = new Database(databaseName);
    await database.write(["issues", "heads"], async (transaction) => {
      await transaction.objectStore("issues").delete(id);
      await transaction.objectStore("heads").delete(id);
    });
    database.close();
    expect(await isCopied()).toBe(false);
    keeper.end();
  });

  it("brings them back with the issue where the database was emptied", async () => {
    const { id } = await written();
    await browser.clock.advance(40_000);
    const database = new Database(browser.databaseName);
    await database.write(STORE_NAMES, async (transaction) => {
      await Promise.all(STORE_NAMES.map((name) => transaction.objectStore(name).clear()));
    });
    database.close();
    expect(await textsIn(browser, id)).toEqual([]);
    const { session } = await browser.tab();
    expect(await (await session.safety.work.load()).bringBack("all")).toMatchObject({ ok: true });
    expect(await textsIn(browser, id)).toEqual(["begun", LONG, "新"]);
  });
});
