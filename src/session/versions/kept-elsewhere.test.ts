import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../store/database.ts";
import { STORE_NAMES } from "../../store/records.ts";
import { readVersions } from "../../store/versions/read-versions.ts";
import type { Session } from "../session.ts";
import { incoming, type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import { typeText } from "../testing/type-text.ts";

const LONG = "一些写下来就不该丢的字，比几个字要多得多，所以值得是一个版本。\n";

let browser: TestBrowser;
let other: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
  other = testBrowser();
});
afterEach(() => {
  browser.end();
  other.end();
});

/** An issue that was written and emptied, with both as versions. */
async function written(): Promise<{ readonly session: Session; readonly id: string }> {
  const { session } = await browser.tab();
  await session.safety.work.load();
  const files = ["x", "y", "begun"].map((text) => incoming(`${text}.md`, text));
  const [, , first] = await session.library.getState().openFiles(files);
  if (first?.kind !== "opened") throw new Error("not opened");
  await session.openIssue.getState().open(first.id);
  typeText(session, LONG);
  await browser.clock.advance(400);
  typeText(session, "新");
  await browser.clock.advance(6_000);
  await session.openIssue.getState().close();
  return { session, id: first.id };
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

describe("the second copy of versions", () => {
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
