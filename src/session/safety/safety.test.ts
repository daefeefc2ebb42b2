import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Database } from "../../store/database.ts";
import { REMOVED_KEPT } from "../../store/inbox-links.ts";
import { addIssue, changeIssue } from "../../store/issues.ts";
import { figureFilesOf, putFigureFiles, readPictures } from "../../store/pictures.ts";
import { STORE_NAMES, type StoreName } from "../../store/records.ts";
import { issueOfFile, issuePath } from "../../store/second-copy/copied-issue.ts";
import { TRASH_KEPT } from "../../store/trash.ts";
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
const titles = (session: Session) => library(session).issues.map(({ fileName }) => fileName);

/** Lets the start's idle moment and the copying after it pass. */
async function settled(): Promise<void> {
  await browser.clock.advance(2_000);
  await browser.clock.advance(2_000);
}

/** The same until something is so: a picture's sum is made in a thread that the tests' clock does not know. */
function untilSettled(look: () => unknown): Promise<void> {
  return vi.waitFor(async () => {
    await settled();
    await look();
  });
}

const HASH = createHash("sha256").update("bytes").digest("hex");

/** A figure with its picture in each issue of the library; resolves to the ids of these. */
async function withFigures(...names: readonly string[]): Promise<readonly string[]> {
  const ids = library(await withIssues(...names)).issues.map(({ id }) => id);
  const path = "img/1.png";
  const content = new Blob(["bytes"], { type: "image/png" });
  const picture = { hash: HASH, content, width: 2, height: 1, name: "1.png" };
  const database = new Database(browser.databaseName);
  await putFigureFiles(
    database,
    ids.map((issueId) => ({ issueId, path, hash: HASH, original: HASH, left: "nothing" })),
    [picture],
  );
  database.close();
  // The comparison at the next start copies what nobody has told it of.
  const { kill } = await browser.tab();
  await untilSettled(() => expect(browser.copyPictures.size).toBe(1));
  kill();
  return ids;
}

/** What the figures of an issue show, in words. */
async function shownBy(id: string): Promise<readonly string[]> {
  const database = new Database(browser.databaseName);
  const hashes = (await figureFilesOf(database, id)).map(({ hash }) => hash);
  const words = (await readPictures(database, hashes)).map(({ content }) => content.text());
  database.close();
  return Promise.all(words);
}

async function withIssues(...names: readonly string[]): Promise<Session> {
  const { session, kill } = await browser.tab();
  await session.safety.work.load();
  await library(session).openFiles(names.map((name) => incoming(`${name}.md`, `# ${name}\n`)));
  await settled();
  kill();
  return session;
}

/** What a browser leaves that has found its files damaged: some stores, or all, are empty. */
async function lose(stores: readonly StoreName[] = STORE_NAMES): Promise<void> {
  const database = new Database(browser.databaseName);
  await database.write(stores, async (transaction) => {
    await Promise.all(stores.map((name) => transaction.objectStore(name).clear()));
  });
  database.close();
}

/** These issues vanish from the database and from the second copy. */
async function vanish(ids: readonly string[]): Promise<void> {
  const database = new Database(browser.databaseName);
  await database.write(["issues", "heads"], async (transaction) => {
    await Promise.all(
      ids.flatMap((id) => [
        transaction.objectStore("issues").delete(id),
        transaction.objectStore("heads").delete(id),
      ]),
    );
  });
  database.close();
  for (const id of ids) browser.copyFiles.delete(issuePath(id));
}

describe("a library whose database has lost pictures", () => {
  it("has them again where their bytes are others now, in the database or in the second copy", async () => {
    const [id = ""] = await withFigures("One");
    const damaged = new Database(browser.databaseName);
    await damaged.write(["pictures"], async (transaction) => {
      const pictures = transaction.objectStore("pictures");
      const [picture] = await pictures.getAll();
      await pictures.put({ ...picture!, content: new Blob(["others"], { type: "image/png" }) });
    });
    damaged.close();
    void (await browser.tab()).session.safety.work.load();
    await untilSettled(async () => expect(await shownBy(id)).toEqual(["bytes"]));

    browser.copyPictures.set(`pictures/${HASH}`, new TextEncoder().encode("xxxxx"));
    void (await browser.tab()).session.safety.work.load();
    await untilSettled(() => {
      const copy = browser.copyPictures.get(`pictures/${HASH}`);
      expect(new TextDecoder().decode(copy)).toBe("bytes");
    });
  });

  it("has them again after the start, and says how many that were", async () => {
    const [id = ""] = await withFigures("one");
    await lose(["pictures", "figures"]);
    const { session } = await browser.tab();
    await untilSettled(() => expect(session.safety.getState().picturesBack).toBe(1));
    expect(await shownBy(id)).toEqual(["bytes"]);
    expect(trouble(session)).toBeNull();
  });
});

describe("a library whose database was emptied", () => {
  it("is never shown as a first visit, but with what the second copy has of it", async () => {
    await withIssues("one", "two");
    await lose();
    const { session } = await browser.tab();
    await settled();
    expect(library(session).status.kind).toBe("loading");
    const found = trouble(session);
    expect(found?.kind).toBe("differs");
    if (found?.kind !== "differs") return;
    // As in the library, the last one first.
    expect(found.issues.map(({ fileName, standing, here }) => [fileName, standing, here])).toEqual([
      ["two.md", "missing", null],
      ["one.md", "missing", null],
    ]);
  });

  it("is whole again after one click", async () => {
    await withIssues("one", "two");
    await lose();
    const { session } = await browser.tab();
    const back = await (await session.safety.work.load()).bringBack("all");
    await settled();
    expect(back).toEqual({ ok: true, issues: 2, busy: 0 });
    expect(trouble(session)).toBeNull();
    expect([library(session).status.kind, titles(session).toSorted()]).toEqual([
      "ready",
      ["one.md", "two.md"],
    ]);
  });

  it("has its figures again, too", async () => {
    const [id = ""] = await withFigures("one", "two");
    await lose();
    const { session } = await browser.tab();
    await (await session.safety.work.load()).bringBack("all");
    expect(await shownBy(id)).toEqual(["bytes"]);
  });

  it("is recognised from the copy alone, where the browser's other memory is gone, too", async () => {
    await withIssues("one");
    await lose();
    browser.storage.clear();
    const { session } = await browser.tab();
    expect(trouble(session)?.kind).toBe("differs");
  });

  it("goes on without what was not wanted, which is laid aside, and is not asked again", async () => {
    await withIssues("one", "two");
    await lose();
    const first = await browser.tab();
    const outcome = await (await first.session.safety.work.load()).goOn();
    expect(outcome).toEqual({ ok: true });
    expect([trouble(first.session), library(first.session).issues]).toEqual([null, []]);
    const aside = [...browser.copyFiles].filter(([path]) => path.startsWith("aside/"));
    const texts = aside.flatMap(([, file]) => issueOfFile(file)?.head.text ?? []);
    expect(texts.toSorted()).toEqual(["# one\n", "# two\n"]);
    const left = [...browser.copyFiles.keys()].filter((path) => path.startsWith("issues/"));
    expect(left).toEqual([]);
    first.kill();
    const second = await browser.tab();
    await settled();
    expect([trouble(second.session), library(second.session).firstVisit]).toEqual([null, false]);
  });

  it("says how much there was, where the second copy is gone, too", async () => {
    await withIssues("one", "two");
    await lose();
    browser.copyFiles.clear();
    const { session } = await browser.tab();
    const found = trouble(session);
    expect(found).toMatchObject({ kind: "gone", had: { issues: 2 }, left: 0 });
  });

  it("says how many are gone from both places, where others are left", async () => {
    const before = await withIssues("one", "two", "three");
    const [first = "", ...left] = library(before).issues.map(({ id }) => id);
    await vanish([first]);
    const { session } = await browser.tab();
    expect(trouble(session)).toMatchObject({ kind: "gone", had: { issues: 3 }, left: 2 });
    await (await session.safety.work.load()).goOn();
    expect(trouble(session)).toBeNull();
    expect(library(session).issues.map(({ id }) => id)).toEqual(left);
    const second = await browser.tab();
    expect(trouble(second.session)).toBeNull();
  });

  it("keeps what a page left behind as it went, for the issue that comes back", async () => {
    const { session, kill, hide } = await browser.tab();
    await library(session).openFiles([incoming("one.md", "# one\n")]);
    const [id = ""] = library(session).issues.map((issue) => issue.id);
    await session.openIssue.getState().open(id);
    await settled();
    typeText(session, "more ");
    browser.disk.fail("full");
    hide();
    kill();
    await browser.clock.settle();
    await lose();
    const second = await browser.tab();
    const back = await (await second.session.safety.work.load()).bringBack("all");
    expect(back.ok).toBe(true);
    await second.session.openIssue.getState().open(id);
    expect(second.session.openIssue.getState().text()).toContain("more");
  });
});

describe("a library of which some is missing", () => {
  it("says which, also where the browser gave no sign", async () => {
    await withIssues("one", "two", "three");
    const database = new Database(browser.databaseName);
    await database.write(["issues", "heads"], async (transaction) => {
      const [issue] = await transaction.objectStore("issues").getAll();
      if (!issue) return;
      await transaction.objectStore("issues").delete(issue.id);
      await transaction.objectStore("heads").delete(issue.id);
    });
    database.close();
    const { session } = await browser.tab();
    const found = trouble(session);
    expect(found?.kind === "differs" && [found.issues.length, found.same, found.atStart]).toEqual([
      1,
      2,
      true,
    ]);
  });

  it("finds in an idle moment a text that is older than its copy", async () => {
    const { session: before, kill } = await browser.tab();
    await library(before).openFiles([incoming("one.md", "# one\n")]);
    const [id = ""] = library(before).issues.map((issue) => issue.id);
    await before.openIssue.getState().open(id);
    await settled();
    typeText(before, "typed");
    await settled();
    kill();
    const database = new Database(browser.databaseName);
    await database.write(["heads", "journal"], async (transaction) => {
      const saves = await transaction.objectStore("journal").getAll();
      const [first, ...later] = saves;
      if (first) await transaction.objectStore("heads").put(first);
      await Promise.all(
        later.map(({ seq }) => transaction.objectStore("journal").delete([id, seq])),
      );
    });
    database.close();
    const { session } = await browser.tab();
    expect([library(session).status.kind, trouble(session)]).toEqual(["ready", null]);
    await settled();
    const found = trouble(session);
    const rows = found?.kind === "differs" ? found.issues : [];
    expect(rows.map(({ standing, here, copy }) => [standing, here?.text, copy?.text])).toEqual([
      ["older", "# one\n", "typed"],
    ]);
  });

  it("is not troubled by an issue that was deleted", async () => {
    const { session, kill } = await browser.tab();
    await library(session).openFiles([
      incoming("one.md", "# one\n"),
      incoming("two.md", "# two\n"),
    ]);
    const [id = ""] = library(session).issues.map((issue) => issue.id);
    await library(session).remove(id);
    await settled();
    kill();
    const second = await browser.tab();
    await settled();
    expect([trouble(second.session), library(second.session).issues.length]).toEqual([null, 1]);
  });
});

describe("what was deleted for good", () => {
  const LONG = 40 * 86_400_000;

  /** An issue more than stay in the trash for ever, and a link more than stay removed. */
  async function deleteMuch(): Promise<void> {
    const database = new Database(browser.databaseName);
    const removedAt = browser.clock.now();
    const ids = Array.from({ length: TRASH_KEPT + 1 }, (_, at) => `trash-${at}`);
    await ids.reduce<Promise<void>>(async (before, id) => {
      await before;
      const naming = { kind: "opened", fileName: `${id}.md` } as const;
      const issue = { id, text: id, profileId: "weekly-zh", naming, kept: null, sample: false };
      await addIssue(database, { ...issue, opening: null }, 1);
      await changeIssue(database, id, (each) => ({ ...each, removed: true, removedAt }));
    }, Promise.resolve());
    await database.write(["caught"], async (transaction) => {
      const links = transaction.objectStore("caught");
      await Promise.all(
        Array.from({ length: REMOVED_KEPT + 1 }, (_, at) => {
          const href = `https://a.example/${at}`;
          const said = { title: null, titleFrom: null, note: "", from: "paste" } as const;
          const standing = { caughtAt: 1, placed: null, removed: true, removedAt } as const;
          const link = { id: `link-${at}`, order: at, href, original: href, rules: [], key: href };
          return links.put({ ...link, ...said, ...standing });
        }),
      );
    });
    database.close();
  }

  it("is gone from the second copy, too", async () => {
    const first = await browser.tab();
    await deleteMuch();
    await (await first.session.safety.work.load()).compare(false);
    expect(browser.copyFiles.has(issuePath("trash-0"))).toBe(true);
    expect(browser.copyFiles.get("records/caught.json")).toContain('"link-0"');
    first.kill();
    await browser.clock.advance(LONG);
    const { session } = await browser.tab();
    await settled();
    await (await session.safety.work.load()).compare(false);
    // What forgets them is loaded when it is needed.
    await vi.waitFor(async () => {
      await settled();
      expect(browser.copyFiles.has(issuePath("trash-0"))).toBe(false);
    });
    expect(browser.copyFiles.has(issuePath("trash-1"))).toBe(true);
    expect(browser.copyFiles.get("records/caught.json")).not.toContain('"link-0"');
    expect(browser.copyFiles.get("records/caught.json")).toContain('"link-1"');
  });
});

describe("a database that cannot be read", () => {
  it("shows what the second copy has, and the library as soon as it can be read again", async () => {
    await withIssues("one");
    const open: IDBFactory["open"] = Reflect.get(IDBFactory.prototype, "open");
    IDBFactory.prototype.open = () => {
      throw new DOMException("Internal error opening backing store.", "UnknownError");
    };
    const { session } = await browser.tab();
    const found = trouble(session);
    IDBFactory.prototype.open = open;
    expect(found?.kind === "unreadable" && found.issues.map(({ fileName }) => fileName)).toEqual([
      "one.md",
    ]);
    await library(session).reload();
    expect([trouble(session), titles(session)]).toEqual([null, ["one.md"]]);
  });
});

describe("the second copy of a tab", () => {
  it("follows what is typed, within two seconds", async () => {
    const { session } = await browser.tab();
    await library(session).openFiles([incoming("one.md", "# one\n")]);
    const [id = ""] = library(session).issues.map((issue) => issue.id);
    await session.openIssue.getState().open(id);
    await settled();
    typeText(session, "typed ");
    await browser.clock.advance(2_000);
    const file = issueOfFile(browser.copyFiles.get(issuePath(id)) ?? "");
    expect(file?.head.text).toContain("typed");
    expect(session.safety.getState().copy?.kind).toBe("kept");
  });
});
