import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../store/database.ts";
import { listIssues } from "../../store/issues.ts";
import type { Session } from "../session.ts";
import { incoming, testBrowser, type TestBrowser } from "../testing/test-browser.ts";
import { typeText } from "../testing/type-text.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const library = ({ library: store }: Session) => store.getState();
const trouble = ({ safety }: Session) => safety.getState().trouble;

/** A tab that writes one of three issues, all of which are in the second copy. */
async function writing(): Promise<Session> {
  const { session } = await browser.tab();
  await session.safety.work.load();
  await library(session).openFiles(
    ["One", "Two", "Three"].map((name) => incoming(`${name}.md`, `# ${name}\n`)),
  );
  await browser.clock.advance(2_000);
  const one = library(session).issues.find(({ fileName }) => fileName === "One.md");
  await session.openIssue.getState().open(one?.id ?? "");
  await browser.clock.settle();
  return session;
}

/** What Chromium does where it finds the log of a database torn as it opens it again. */
async function emptyDatabase(): Promise<void> {
  browser.disk.closeConnections();
  const request = indexedDB.deleteDatabase(browser.databaseName);
  await new Promise((resolve) => request.addEventListener("success", resolve));
}

async function textsOnDisk(): Promise<readonly string[]> {
  const database = new Database(browser.databaseName);
  const issues = await listIssues(database);
  database.close();
  return issues.map(({ head }) => head.text).toSorted();
}

describe("a database that the browser empties while it is in use", () => {
  it("has the open issue again with the next save, and all others by one click", async () => {
    const session = await writing();
    typeText(session, "# One, before");
    await session.openIssue.getState().flush();
    await emptyDatabase();
    typeText(session, "# One, after");
    expect(await session.openIssue.getState().flush()).toBe(true);
    expect(await textsOnDisk()).toEqual(["# One, after"]);
    await browser.clock.advance(2_000);
    await browser.clock.settle();
    expect(trouble(session)).toMatchObject({ kind: "differs", atStart: false, same: 1 });

    await (await session.safety.work.load()).bringBack("all");
    expect(trouble(session)).toBeNull();
    expect(await textsOnDisk()).toEqual(["# One, after", "# Three\n", "# Two\n"]);
    typeText(session, "# One, at last");
    expect(await session.openIssue.getState().flush()).toBe(true);
    expect(await textsOnDisk()).toContain("# One, at last");
    const { current } = session.openIssue.getState();
    expect(current.kind === "open" && current.openedText).toBe("# One\n");
  });

  it("says how many issues are gone where the second copy was emptied with it, also at the next start", async () => {
    const session = await writing();
    await emptyDatabase();
    browser.copyFiles.clear();
    browser.storage.clear();
    typeText(session, "# One, after");
    expect(await session.openIssue.getState().flush()).toBe(true);
    await browser.clock.advance(2_000);
    await browser.clock.settle();
    const gone = { kind: "gone", had: { issues: 3 }, left: 1 };
    expect(trouble(session)).toMatchObject({ ...gone, atStart: false });
    await library(session).reload();
    expect(trouble((await browser.tab()).session)).toMatchObject({ ...gone, atStart: true });
  });
});
