import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Database } from "../../store/database.ts";
import { figureFilesOf, putFigureFiles, readPictures } from "../../store/pictures.ts";
import { putProfile } from "../../store/settings.ts";
import type { Session } from "../session.ts";
import { incoming, testBrowser, type TestBrowser } from "../testing/test-browser.ts";
import type { BackupPlan } from "./backup-state.ts";

let browser: TestBrowser;
let other: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
  other = testBrowser();
});
afterEach(() => {
  browser.end();
  other.end();
  vi.unstubAllEnvs();
});

const library = ({ library: store }: Session) => store.getState();
const backupOf = async ({ safety }: Session) => (await safety.work.load()).backup;
const names = (session: Session) =>
  library(session)
    .issues.map(({ fileName }) => fileName)
    .toSorted();

async function open(session: Session, ...files: (readonly [name: string, text: string])[]) {
  await library(session).openFiles(files.map(([name, text]) => incoming(name, text)));
}

/** Everything of this session as the file that a person has of it. */
async function backedUp(from: TestBrowser, session: Session): Promise<File> {
  const zips: Uint8Array[] = [];
  from.onDownload((bytes) => zips.push(bytes));
  expect((await (await backupOf(session)).download()).ok).toBe(true);
  return new File([new Uint8Array(zips.at(-1) ?? [])], "galley.zip");
}

async function planOf(session: Session, file: File): Promise<BackupPlan> {
  const plan = await (await backupOf(session)).read(file);
  if (plan.kind !== "plan") throw new Error(JSON.stringify(plan));
  return plan;
}

const HASH = createHash("sha256").update("bytes").digest("hex");

/** A picture as the figure of this issue. */
async function figureOf(from: TestBrowser, issueId: string): Promise<void> {
  const database = new Database(from.databaseName);
  const file = { issueId, path: "img/1.png", hash: HASH, original: HASH, small: null };
  const content = new Blob(["bytes"], { type: "image/png" });
  const picture = { hash: HASH, content, width: 2, height: 1, name: "image.png" };
  await putFigureFiles(database, [{ ...file, left: "nothing" }], [picture]);
  database.close();
}

/** What the figures of each of these issues show, in words. */
async function figuresIn(of: TestBrowser, ids: readonly string[]): Promise<readonly string[]> {
  const database = new Database(of.databaseName);
  const files = await Promise.all(ids.map((id) => figureFilesOf(database, id)));
  const hashes = files.flat().map(({ hash }) => hash);
  const pictures = await readPictures(database, hashes);
  const shown = new Map(
    await Promise.all(
      pictures.map(async ({ hash, content }) => [hash, await content.text()] as const),
    ),
  );
  database.close();
  return files.flat().map(({ path, hash }) => `${path} ${shown.get(hash) ?? "nothing"}`);
}

const idsIn = (session: Session) => library(session).issues.map(({ id }) => id);

describe("the pictures of a backup", () => {
  it("come into a browser that has nothing", async () => {
    const { session } = await browser.tab();
    await open(session, ["one.md", "# one\n"]);
    await figureOf(browser, idsIn(session)[0] ?? "");
    const file = await backedUp(browser, session);
    const fresh = await other.tab();
    const plan = await planOf(fresh.session, file);
    expect(plan.pictures).toBe(1);
    await (await backupOf(fresh.session)).restore(plan, new Set());
    expect(await figuresIn(other, idsIn(fresh.session))).toEqual(["img/1.png bytes"]);
    expect((await planOf(fresh.session, file)).pictures).toBe(0);
  });

  it("come to an issue that was opened here anew", async () => {
    const { session } = await browser.tab();
    await open(session, ["one.md", "# one\n"]);
    await figureOf(browser, idsIn(session)[0] ?? "");
    const file = await backedUp(browser, session);
    const fresh = await other.tab();
    await open(fresh.session, ["zero.md", "# zero\n"], ["one.md", "# one\n"]);
    const plan = await planOf(fresh.session, file);
    expect([plan.issues.length, plan.pictures]).toEqual([0, 1]);
    await (await backupOf(fresh.session)).restore(plan, new Set());
    expect(await figuresIn(other, idsIn(fresh.session))).toEqual(["img/1.png bytes"]);
  });

  it("are those of an issue that is put beside, too", async () => {
    const { session } = await browser.tab();
    await open(session, ["one.md", "# one\n"]);
    const [id = ""] = idsIn(session);
    await figureOf(browser, id);
    const file = await backedUp(browser, session);
    const changed = {
      kind: "changed",
      fileName: "one.md",
      text: "# newer\n",
      handle: null,
    } as const;
    await library(session).takeFile({ ...changed, id });
    await (await backupOf(session)).restore(await planOf(session, file), new Set([id]));
    expect(idsIn(session)).toHaveLength(2);
    expect(await figuresIn(browser, idsIn(session))).toEqual([
      "img/1.png bytes",
      "img/1.png bytes",
    ]);
  });
});

describe("a backup", () => {
  it("brings everything into a browser that has nothing", async () => {
    const { session } = await browser.tab();
    await open(session, ["one.md", "# 一\r\n"], ["two.md", "# 二\n"]);
    await putProfile(new Database(browser.databaseName), "mine", "id: mine\n");
    const file = await backedUp(browser, session);
    const fresh = await other.tab();
    const plan = await planOf(fresh.session, file);
    expect([plan.issues.length, plan.same, plan.profiles]).toEqual([2, 0, 1]);
    const done = await (await backupOf(fresh.session)).restore(plan, new Set());
    expect(done).toEqual({ ok: true, issues: 2 });
    expect(names(fresh.session)).toEqual(["one.md", "two.md"]);
    const again = await planOf(fresh.session, file);
    expect([again.issues, again.same, again.profiles]).toEqual([[], 2, 0]);
  });

  it("changes nothing that is here: what differs is put beside it where that is wanted, else left", async () => {
    const { session } = await browser.tab();
    await open(session, ["one.md", "# one\n"]);
    const file = await backedUp(browser, session);
    const changed = {
      kind: "changed" as const,
      fileName: "one.md",
      text: "# newer\n",
      handle: null,
    };
    const [id = ""] = library(session).issues.map((issue) => issue.id);
    await library(session).takeFile({ ...changed, id });
    const plan = await planOf(session, file);
    expect(plan.issues.map(({ here, backup }) => [here?.text, backup.text])).toEqual([
      ["# newer\n", "# one\n"],
    ]);
    await (await backupOf(session)).restore(plan, new Set());
    expect(await library(session).textOf(id)).toBe("# newer\n");
    expect(names(session)).toEqual(["one.md"]);
    await (await backupOf(session)).restore(plan, new Set([id]));
    expect(names(session)).toEqual(["one-copy.md", "one.md"]);
    expect(await library(session).textOf(id)).toBe("# newer\n");
  });

  it("tells what lies in the trash here, and brings that back from there where it is chosen", async () => {
    const { session } = await browser.tab();
    await open(session, ["one.md", "# one\n"], ["two.md", "# two\n"]);
    const file = await backedUp(browser, session);
    const id = library(session).issues.find(({ fileName }) => fileName === "one.md")?.id ?? "";
    await library(session).remove(id);
    const plan = await planOf(session, file);
    expect(plan.issues.map(({ fileName, standing }) => [fileName, standing])).toEqual([
      ["one.md", "trashed"],
    ]);
    await (await backupOf(session)).restore(plan, new Set());
    expect(names(session)).toEqual(["two.md"]);
    const done = await (await backupOf(session)).restore(plan, new Set([id]));
    expect(done).toEqual({ ok: true, issues: 1 });
    expect([names(session), await library(session).trash()]).toEqual([["one.md", "two.md"], []]);
    expect((await planOf(session, file)).issues).toEqual([]);
  });

  it("brings an issue back from the trash that was opened here anew, and then deleted", async () => {
    const { session } = await browser.tab();
    await open(session, ["a.md", "# a\n"], ["b.md", "# b\n"], ["one.md", "# one\n"]);
    const file = await backedUp(browser, session);
    const fresh = await other.tab();
    await open(fresh.session, ["one.md", "# one\n"]);
    await library(fresh.session).remove(idsIn(fresh.session)[0] ?? "");
    const plan = await planOf(fresh.session, file);
    const [one] = plan.issues.filter(({ standing }) => standing === "trashed");
    expect(one?.fileName).toBe("one.md");
    await (await backupOf(fresh.session)).restore(plan, new Set([one?.id ?? ""]));
    expect(names(fresh.session)).toEqual(["a.md", "b.md", "one.md"]);
    expect(await library(fresh.session).trash()).toEqual([]);
  });

  it("says of an issue that is another one here and lies in the trash, and of one that did, what it is", async () => {
    const { session } = await browser.tab();
    await open(session, ["one.md", "# one\n"]);
    const file = await backedUp(browser, session);
    const [id = ""] = idsIn(session);
    await library(session).remove(id);
    const removed = await backedUp(browser, session);
    // In the trash there and here: the same.
    expect((await planOf(session, removed)).issues).toEqual([]);
    await library(session).restore(id);
    expect((await planOf(session, removed)).issues).toEqual([]);
    const changed = { kind: "changed", fileName: "one.md", text: "# new\n", handle: null } as const;
    await library(session).takeFile({ ...changed, id });
    await library(session).remove(id);
    const plan = await planOf(session, file);
    expect(plan.issues).toMatchObject([{ standing: "differs", isTrashed: true }]);
    await (await backupOf(session)).restore(plan, new Set([id]));
    expect(names(session)).toEqual(["one-copy.md"]);
  });

  it("lists its issues as the library does, the newest first", async () => {
    const { session } = await browser.tab();
    const days = ["2026-03-01", "2026-01-01", "2026-02-01", "2026-01-01"];
    const files = days.map((day, at) => [`${day}-${at}.md`, `# ${day}\n`] as const);
    await open(session, ...files);
    const file = await backedUp(browser, session);
    const fresh = await other.tab();
    const plan = await planOf(fresh.session, file);
    expect(plan.issues.map(({ fileName }) => fileName)).toEqual(
      library(session).issues.map(({ fileName }) => fileName),
    );
  });

  it("is named by the day on this computer's calendar", async () => {
    vi.stubEnv("TZ", "Pacific/Kiritimati");
    const { session } = await browser.tab();
    // One o'clock in the morning there, the day before at Greenwich.
    await browser.clock.advance(Date.UTC(2027, 0, 5, 11) - browser.clock.now());
    await (await backupOf(session)).download();
    expect(browser.downloads.map(({ fileName }) => fileName)).toEqual(["galley-2027-01-06.zip"]);
  });

  it("does not double a file that was opened here anew", async () => {
    const { session } = await browser.tab();
    await open(session, ["one.md", "# one\n"]);
    const file = await backedUp(browser, session);
    const fresh = await other.tab();
    await open(fresh.session, ["zero.md", "# zero\n"], ["one.md", "# one\n"]);
    const plan = await planOf(fresh.session, file);
    expect([plan.issues, plan.same]).toEqual([[], 1]);
  });

  it("brings back what only the second copy still has", async () => {
    const { session, kill } = await browser.tab();
    await session.safety.work.load();
    await open(session, ["one.md", "# one\n"]);
    await browser.clock.advance(2_000);
    await browser.clock.advance(2_000);
    const file = await backedUp(browser, session);
    kill();
    const database = new Database(browser.databaseName);
    await database.write(["issues", "heads", "journal"], async (transaction) => {
      for (const store of ["issues", "heads", "journal"] as const)
        await transaction.objectStore(store).clear();
    });
    database.close();
    const second = await browser.tab();
    const plan = await planOf(second.session, file);
    expect(plan.issues.map(({ fileName, here }) => [fileName, here])).toEqual([["one.md", null]]);
    await (await backupOf(second.session)).restore(plan, new Set());
    expect((await planOf(second.session, file)).same).toBe(1);
  });

  it("is made of the second copy where the database cannot be read", async () => {
    const { session, kill } = await browser.tab();
    await session.safety.work.load();
    await open(session, ["one.md", "# one\n"]);
    await browser.clock.advance(2_000);
    await browser.clock.advance(2_000);
    kill();
    const openIt: IDBFactory["open"] = Reflect.get(IDBFactory.prototype, "open");
    IDBFactory.prototype.open = () => {
      throw new DOMException("Internal error opening backing store.", "UnknownError");
    };
    try {
      const second = await browser.tab();
      const file = await backedUp(browser, second.session);
      IDBFactory.prototype.open = openIt;
      const fresh = await other.tab();
      expect((await planOf(fresh.session, file)).issues.map(({ fileName }) => fileName)).toEqual([
        "one.md",
      ]);
    } finally {
      IDBFactory.prototype.open = openIt;
    }
  });

  it("notes when it was made", async () => {
    const { session } = await browser.tab();
    const backup = await backupOf(session);
    const at = () => session.safety.getState().backedUpAt;
    expect(at()).toBeNull();
    await backup.download();
    expect(at()).toBe(browser.clock.now());
    const second = await browser.tab();
    await second.session.safety.work.load();
    expect(second.session.safety.getState().backedUpAt).toBe(browser.clock.now());
  });
});
