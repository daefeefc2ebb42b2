import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as lens from "../../markdown/lens.ts";
import { Database } from "../../store/database.ts";
import type { Session } from "../session.ts";
import { schema } from "../../issue/schema/index.ts";
import { FIGURE_STORES, forgetFigures } from "../../store/forget-figures.ts";
import { putFigureFiles, readPictures } from "../../store/pictures.ts";
import { newFigureFile } from "../pictures/take-files.ts";
import { LONG, openWeekly } from "../testing/opened-issue.ts";
import { incoming, type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import { typeText } from "../testing/type-text.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const PNG = Array.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\0", (each) =>
  each.charCodeAt(0),
);
const picture = () => new File([new Uint8Array(PNG)], "image.png", { type: "image/png" });
const OTHER = { hash: "other", content: new Blob(["b"]), width: 2, height: 1, name: "b.png" };

async function opened(text: string): Promise<Session> {
  const { session } = await browser.tab();
  await openWeekly(session, text, "a.md");
  await session.safety.work.load();
  await browser.clock.advance(5000);
  return session;
}

/** The disk keeps no version until what this resolves to is called. */
async function holdVersions(): Promise<() => Promise<void>> {
  const database = new Database(browser.databaseName);
  const hold = { isHeld: true };
  let held = Promise.resolve();
  await new Promise<void>((begun) => {
    held = database.write(["versions"], async (transaction) => {
      while (hold.isHeld) {
        await transaction.objectStore("versions").count();
        begun();
      }
    });
  });
  return async () => {
    hold.isHeld = false;
    await held;
    database.close();
  };
}

async function versionsOf(session: Session) {
  const service = await session.versions.load();
  const read = await service.read(true);
  return read.versions.map(({ number, reason }) => [read.textOf(number), reason?.kind ?? "save"]);
}

describe("the versions of an issue", () => {
  it("bring back what was deleted before the page was left, as one step of the history", async () => {
    const writing = await opened("");
    typeText(writing, LONG);
    await browser.clock.advance(400);
    typeText(writing, "");
    await browser.clock.advance(400);
    const { current } = writing.openIssue.getState();
    if (current.kind !== "open") throw new Error("not open");
    await writing.openIssue.getState().close();
    const { session } = await browser.tab();
    await session.openIssue.getState().open(current.id);
    const service = await session.versions.load();
    const { versions, textOf } = await service.read(true);
    expect(versions.map(({ number }) => textOf(number))).toEqual(["", LONG, ""]);
    const [, wanted] = versions;
    expect(service.restore(textOf(wanted?.number ?? 0) ?? "")).toBe(true);
    expect(session.openIssue.getState().text()).toBe(LONG);
    session.openIssue.getState().undo();
    expect(session.openIssue.getState().text()).toBe("");
  });

  it("keep the picture of a figure that a version alone names, when another issue goes for good", async () => {
    const { session } = await browser.tab(lens);
    await openWeekly(session, "Words.\n", "a.md");
    const { current } = session.openIssue.getState();
    if (current.kind !== "open") throw new Error("not open");
    const pictures = await session.openPictures(current.id);
    const { images } = await pictures.take([picture()]);
    const { state, owner } = current;
    owner.dispatch(state.tr.insert(0, schema.nodes.figure.create({ images })));
    await session.safety.work.load();
    await browser.clock.advance(5000);
    const withFigure = session.openIssue.getState().text();
    typeText(session, "Words.\n");
    await browser.clock.advance(5000);
    const database = new Database(browser.databaseName);
    const other = newFigureFile("other", "assets/1.png", OTHER);
    await putFigureFiles(database, [other], [OTHER]);
    await database.write(FIGURE_STORES, (transaction) => forgetFigures(transaction, ["other"]));
    expect(await readPictures(database, ["other"])).toEqual([]);
    database.close();
    const service = await session.versions.load();
    const { versions, textOf } = await service.read(true);
    expect(versions.map(({ number }) => textOf(number))).toContain(withFigure);
    service.restore(withFigure);
    pictures.end();
    const again = await session.openPictures(current.id);
    expect(again.picture(images[0]?.path ?? "")).not.toBeNull();
    again.end();
  });

  it("are kept behind the saves while nobody looks at them", async () => {
    const session = await opened("");
    typeText(session, LONG);
    await browser.clock.advance(400);
    typeText(session, "新");
    await browser.clock.advance(6000);
    const service = await session.versions.load();
    const { versions, textOf } = await service.read(false);
    expect(versions.map(({ number }) => textOf(number))).toEqual(["新", LONG, ""]);
  });

  it("have what was typed a moment ago, as soon as they are looked at", async () => {
    const session = await opened("");
    typeText(session, LONG);
    const { versions, textOf } = await (await session.versions.load()).read(true);
    expect(versions.map(({ number }) => textOf(number))).toEqual([LONG, ""]);
  });

  it("say of each how many lines it has more and less than the one before it", async () => {
    const session = await opened("a\nb\n");
    typeText(session, `a\nc\nd\n${LONG}`);
    await browser.clock.advance(6000);
    const { versions } = await (await session.versions.load()).read(true);
    expect(versions.map(({ sums }) => sums)).toEqual([{ added: 3, removed: 1 }, null]);
  });
});

describe("restoring a version", () => {
  it("does nothing where its text is there, so that nothing can be taken back of it", async () => {
    const session = await opened("first");
    typeText(session, "second");
    await browser.clock.advance(400);
    const service = await session.versions.load();
    expect(service.restore("second")).toBe(false);
    await browser.clock.settle();
    expect(await versionsOf(session)).toEqual([
      ["second", "save"],
      ["first", "save"],
    ]);
  });
});

describe("a file's text", () => {
  it("becomes that of its issue, whatever was opened while what it replaces was kept", async () => {
    const { session } = await browser.tab();
    const other = await openWeekly(session, "other", "b.md");
    const id = await openWeekly(session, "here", "a.md");
    const [file] = await session.library.getState().openFiles([incoming("a.md", "there")]);
    if (file?.kind !== "changed") throw new Error("not changed");
    const release = await holdVersions();
    const taking = session.library.getState().takeFile(file);
    await session.openIssue.getState().open(other);
    await release();
    expect(await taking).toMatchObject({ ok: true });
    expect(session.openIssue.getState().text()).toBe("other");
    const { textOf } = session.library.getState();
    expect([await textOf(id), await textOf(other)]).toEqual(["there", "other"]);
  });
});

describe("a version is kept with its reason", () => {
  it("before a file's text is taken, whether or not the issue is open", async () => {
    const session = await opened("here");
    typeText(session, "typed here");
    const [file] = await session.library.getState().openFiles([incoming("a.md", "there")]);
    if (file?.kind !== "changed") throw new Error("not changed");
    await session.library.getState().takeFile(file);
    expect((await versionsOf(session)).slice(0, 2)).toEqual([
      ["there", "save"],
      ["typed here", "file"],
    ]);
    await session.openIssue.getState().close();
    await session.library.getState().takeFile({ ...file, text: "there again" });
    await session.openIssue.getState().open(file.id);
    expect((await versionsOf(session)).slice(0, 2)).toEqual([
      ["there again", "save"],
      ["there", "file"],
    ]);
  });

  it("before a version is restored, so that it can be taken back after a reload", async () => {
    const session = await opened("first");
    typeText(session, "second");
    const service = await session.versions.load();
    service.restore("first");
    await browser.clock.settle();
    expect((await versionsOf(session))[0]).toEqual(["second", "restored"]);
  });

  it("before another profile reads the text, which empties the history", async () => {
    const session = await opened("text");
    session.openIssue.getState().switchProfile("weekly-en");
    await browser.clock.settle();
    expect(await versionsOf(session)).toEqual([["text", "profile"]]);
  });

  it("before several places are mended at once", async () => {
    const { session } = await browser.tab(lens);
    const text =
      "# 一\n\n- [a](https://a.example/?utm_source=x)b\n- [c](https://c.example/?utm_source=x)d\n";
    const [first] = await session.library.getState().openFiles([incoming("a.md", text)]);
    if (first?.kind !== "opened") throw new Error("not opened");
    await session.openIssue.getState().open(first.id);
    const checks = await session.checks.load();
    checks.serviceFor({ issueId: first.id, nameOf: String, switchOff: () => undefined });
    expect(checks.fixRules(new Set(["unclean-address"]))).toBe(2);
    await browser.clock.settle();
    expect(await versionsOf(session)).toContainEqual([text, "fixes"]);
  });

  it("and nothing is in the way where none can be kept", async () => {
    const session = await opened("first");
    typeText(session, "second");
    const service = await session.versions.load();
    browser.disk.fail("full", "full", "full");
    expect(service.restore("first")).toBe(true);
    await browser.clock.advance(12_000);
    expect(session.openIssue.getState().current).toMatchObject({ saving: { kind: "saved" } });
    expect(session.openIssue.getState().text()).toBe("first");
  });
});
