import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../store/database.ts";
import { readStoredIssue } from "../../store/issues.ts";
import type { Session } from "../session.ts";
import { incoming, testBrowser, type TestBrowser } from "../testing/test-browser.ts";
import { typeText } from "../testing/type-text.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const library = ({ library: store }: Session) => store.getState();

describe("a database whose disk was full", () => {
  /** The words of the one issue in the second copy. */
  const copied = () => [...browser.copyFiles.values()].find((file) => file.includes("# One"));

  it("has a save acknowledged only once the second copy has it, in this tab and in later ones", async () => {
    const first = await browser.tab();
    await first.session.safety.work.load();
    await library(first.session).openFiles([incoming("One.md", "# One\n")]);
    const [{ id } = { id: "" }] = library(first.session).issues;
    await first.session.openIssue.getState().open(id);
    browser.disk.fail("full");
    typeText(first.session, "# One, while it was full");
    await browser.clock.advance(2_000);
    await browser.clock.settle();
    typeText(first.session, "# One, after that");
    expect(await first.session.openIssue.getState().flush()).toBe(true);
    expect(copied()).toContain("after that");
    typeText(first.session, "# One, at once after that");
    expect(await first.session.openIssue.getState().flush()).toBe(true);
    expect(copied()).toContain("at once after that");
    first.kill();

    const later = await browser.tab();
    await later.session.openIssue.getState().open(id);
    await browser.clock.settle();
    typeText(later.session, "# One, later");
    expect(await later.session.openIssue.getState().flush()).toBe(true);
    expect(copied()).toContain("later");
  });

  it("is compared with the second copy before an issue is opened, so that nobody goes on in an older text", async () => {
    const first = await browser.tab();
    await first.session.safety.work.load();
    await library(first.session).openFiles([incoming("One.md", "# One\n")]);
    const [{ id } = { id: "" }] = library(first.session).issues;
    await browser.clock.advance(2_000);
    await first.session.openIssue.getState().open(id);
    browser.disk.fail("full");
    typeText(first.session, "# One, while it was full");
    await browser.clock.advance(2_000);
    await browser.clock.settle();
    typeText(first.session, "# One, after that");
    await first.session.openIssue.getState().flush();
    first.kill();
    await forget(id);

    const later = await browser.tab(undefined, id);
    expect(later.session.openIssue.getState().current.kind).toBe("none");
    expect(later.session.safety.getState().trouble).toMatchObject({
      kind: "differs",
      atStart: true,
    });
    // Nobody has begun to write it.
    expect(await pointOf(id)).toMatchObject({ seq: 1, epoch: 0 });
    const back = await (await later.session.safety.work.load()).bringBack("all");
    expect(back).toEqual({ ok: true, issues: 1, busy: 0 });
    await later.session.openIssue.getState().open(id);
    expect(later.session.openIssue.getState().text()).toBe("# One, after that");
  });
});

/** What Chromium does at its next start: all that was acknowledged after the log was torn is not there. */
async function forget(id: string): Promise<void> {
  const database = new Database(browser.databaseName);
  await database.write(["heads", "journal"], async (transaction) => {
    const [first] = await transaction.objectStore("journal").getAll();
    if (first) await transaction.objectStore("heads").put(first);
    await transaction.objectStore("journal").delete(IDBKeyRange.bound([id, 2], [id, 99]));
  });
  database.close();
}

async function pointOf(id: string) {
  const database = new Database(browser.databaseName);
  const stored = await readStoredIssue(database, id);
  database.close();
  return stored?.head;
}
