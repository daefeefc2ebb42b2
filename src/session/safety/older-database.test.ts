import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../store/database.ts";
import { figureFilesOf, putFigureFiles } from "../../store/pictures.ts";
import type { HeadRecord } from "../../store/records.ts";
import { issueOfFile, issuePath } from "../../store/second-copy/copied-issue.ts";
import type { Session } from "../session.ts";
import { incoming, testBrowser, type TestBrowser } from "../testing/test-browser.ts";
import { typeText } from "../testing/type-text.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

/** Lets the start's idle moment, saves, and the copying after them pass. */
async function settled(): Promise<void> {
  await browser.clock.advance(2_000);
  await browser.clock.advance(2_000);
}

async function textsOf({ library }: Session): Promise<readonly (string | null)[]> {
  const { issues, textOf } = library.getState();
  const texts = await Promise.all(issues.map(({ id }) => textOf(id)));
  return texts.toSorted((a, b) => (a ?? "").localeCompare(b ?? ""));
}

async function headOf(id: string): Promise<HeadRecord | undefined> {
  const database = new Database(browser.databaseName);
  const head = await database.read(["heads"], (transaction) =>
    transaction.objectStore("heads").get(id),
  );
  database.close();
  return head;
}

/** The database as it was at this save. */
async function goBackTo(head: HeadRecord): Promise<void> {
  const database = new Database(browser.databaseName);
  await database.write(["heads", "journal"], async (transaction) => {
    const later = IDBKeyRange.bound([head.id, head.seq + 1], [head.id, Number.MAX_SAFE_INTEGER]);
    await transaction.objectStore("journal").delete(later);
    await transaction.objectStore("heads").put(head);
  });
  database.close();
}

/** An issue that was saved as `early` and, many saves later, as `late`; both are copied. Open in the tab. */
async function written() {
  const tab = await browser.tab();
  await tab.session.safety.work.load();
  await tab.session.library.getState().openFiles([incoming("one.md", "begun")]);
  const [id = ""] = tab.session.library.getState().issues.map((issue) => issue.id);
  await tab.session.openIssue.getState().open(id);
  typeText(tab.session, "early");
  await settled();
  const early = await headOf(id);
  if (!early) throw new Error("It was not saved.");
  for (const text of ["late 1", "late 2", "late 3", "late 4", "late"]) {
    typeText(tab.session, text);
    await settled();
  }
  expect(issueOfFile(browser.copyFiles.get(issuePath(id)) ?? "")?.head.text).toBe("late");
  return { ...tab, id, early };
}

/** A new tab after a page was killed that left words behind, and the database went back. */
async function wentBackUnderLeftWords() {
  const { session: first, id, early, hide, kill } = await written();
  typeText(first, "left behind");
  browser.disk.fail("throws");
  hide();
  kill();
  await browser.clock.settle();
  await goBackTo(early);
  const { session } = await browser.tab();
  return { session, id };
}

describe("a database that went back in time", () => {
  it("loses nothing that was typed in the older text after it was found: both are kept", async () => {
    const { id, early, kill } = await written();
    kill();
    await goBackTo(early);
    const { session } = await browser.tab();
    await settled();
    const found = session.safety.getState().trouble;
    expect(found?.kind === "differs" && found.issues[0]?.standing).toBe("older");
    await session.openIssue.getState().open(id);
    typeText(session, "typed on");
    await session.openIssue.getState().close();
    const database = new Database(browser.databaseName);
    const file = { issueId: id, path: "img/1.png", hash: "a", original: "a", small: null };
    const picture = { hash: "a", content: new Blob(["a"]), width: 2, height: 1, name: "a.png" };
    await putFigureFiles(database, [{ ...file, left: "nothing" }], [picture]);
    const back = await (await session.safety.work.load()).bringBack("all");
    expect(back).toEqual({ ok: true, issues: 1, busy: 0 });
    expect(await textsOf(session)).toEqual(["late", "typed on"]);
    const files = await Promise.all(
      session.library.getState().issues.map((issue) => figureFilesOf(database, issue.id)),
    );
    expect(files.map((figures) => figures.map(({ path }) => path))).toEqual([
      ["img/1.png"],
      ["img/1.png"],
    ]);
    database.close();
  });

  it("has the later text of the copy again where nothing was typed", async () => {
    const { early, kill } = await written();
    kill();
    await goBackTo(early);
    const { session } = await browser.tab();
    await settled();
    await (await session.safety.work.load()).bringBack("all");
    expect(await textsOf(session)).toEqual(["late"]);
  });

  it("has what a page left behind as soon as the text before it is back", async () => {
    const { session, id } = await wentBackUnderLeftWords();
    await settled();
    await (await session.safety.work.load()).bringBack("all");
    await session.openIssue.getState().open(id);
    expect(session.openIssue.getState().text()).toBe("left behind");
  });

  it("makes an issue of what a page left behind before the text before it is written on", async () => {
    const { session, id } = await wentBackUnderLeftWords();
    await session.openIssue.getState().open(id);
    typeText(session, "on");
    await session.openIssue.getState().close();
    expect(await textsOf(session)).toEqual(["left behind", "on"]);
    await session.openIssue.getState().open(id);
    expect(session.openIssue.getState().text()).toBe("on");
  });

  it("does not put what a page left behind over what was typed since", async () => {
    const { session, id } = await wentBackUnderLeftWords();
    await session.openIssue.getState().open(id);
    for (const text of ["on 1", "on 2", "on 3", "on 4", "on"]) {
      typeText(session, text);
      await settled();
    }
    await session.openIssue.getState().close();
    await session.openIssue.getState().open(id);
    expect(session.openIssue.getState().text()).toBe("on");
  });
});
