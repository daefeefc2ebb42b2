import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../store/database.ts";
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

  it("does not double a file that was opened here anew", async () => {
    const { session } = await browser.tab();
    await open(session, ["one.md", "# one\n"]);
    const file = await backedUp(browser, session);
    const fresh = await other.tab();
    await open(fresh.session, ["zero.md", "# zero\n"], ["one.md", "# one\n"]);
    const plan = await planOf(fresh.session, file);
    expect([plan.issues, plan.same]).toEqual([[], 1]);
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
    expect(backup.lastAt()).toBeNull();
    await backup.download();
    expect(backup.lastAt()).toBe(browser.clock.now());
  });
});
