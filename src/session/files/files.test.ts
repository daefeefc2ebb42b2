import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fakeHandle, type FakeFaults } from "../../publish/testing/fake-handle.ts";
import type { Session } from "../session.ts";
import { type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import { typeText } from "../testing/type-text.ts";
import { withMemoryHandles } from "../testing/memory-handles.ts";

let browser: TestBrowser;
let endHandles: () => void;
beforeEach(() => {
  browser = testBrowser();
  endHandles = withMemoryHandles();
});
afterEach(() => {
  endHandles();
  browser.end();
});

async function openWithHandle(text: string, faults?: FakeFaults) {
  const { session, show } = await browser.tab();
  const file = fakeHandle("a.md", text, faults);
  const incoming = { file: await file.handle.getFile(), handle: file.handle };
  const [outcome] = await session.library.getState().openFiles([incoming]);
  if (outcome?.kind !== "opened") throw new Error(`not opened: ${JSON.stringify(outcome)}`);
  await session.openIssue.getState().open(outcome.id);
  const edit = (next: string) => typeText(session, next);
  return { ...file, edit, session, show, save: session.files.getState().save };
}

function currentOf({ openIssue }: Session) {
  const { current } = openIssue.getState();
  if (current.kind !== "open") throw new Error(`not open: ${current.kind}`);
  return current;
}

describe("Ctrl+S", () => {
  it("writes into the opened file, and again after that", async () => {
    const { edit, save, content, session } = await openWithHandle("one");
    edit("two");
    expect(await save()).toEqual({ kind: "written", fileName: "a.md", warning: null });
    expect(content()).toBe("two");
    edit("three");
    expect((await save()).kind).toBe("written");
    expect((await save()).kind).toBe("unchanged");
    expect(content()).toBe("three");
    await browser.clock.advance(5_000);
    expect(session.library.getState().issues[0]?.kept.kind).toBe("written");
    expect(session.openIssue.getState().current).toMatchObject({ openedText: "one" });
  });

  it("is noted of the issue it began with, though another one is open when it ends", async () => {
    const { session, edit, save, handle } = await openWithHandle("one");
    const { id } = currentOf(session);
    edit("two");
    const saving = save();
    const [other] = await session.library
      .getState()
      .openFiles([{ file: new File(["else"], "b.md"), handle: null }]);
    if (other?.kind !== "opened") throw new Error("not opened");
    await session.openIssue.getState().open(other.id);
    expect(await saving).toMatchObject({ kind: "written" });
    await session.openIssue.getState().open(id);
    await browser.clock.advance(2_000);
    expect(
      session.library
        .getState()
        .issues.map(({ kept }) => kept.kind)
        .sort(),
    ).toEqual(["opened", "written"]);
    expect(await (await handle.getFile()).text()).toBe("two");
    edit("three");
    expect(await save()).toMatchObject({ kind: "written" });
  });

  it("does not write over a file that has changed on disk, unless told to", async () => {
    const { edit, save, content, change } = await openWithHandle("one");
    edit("two");
    change("theirs");
    expect(await save()).toEqual({ kind: "conflict", fileName: "a.md", onDisk: "theirs" });
    expect(content()).toBe("theirs");
    expect((await save({ overwrite: true })).kind).toBe("written");
    expect(content()).toBe("two");
  });

  it.each([
    [{ permission: "denied" as const }, { kind: "not-permitted", fileName: "a.md" }],
    [
      { fails: "QuotaExceededError" },
      { kind: "write-failed", fileName: "a.md", reason: "QuotaExceededError" },
    ],
    [{ loses: 1 }, { kind: "write-failed", fileName: "a.md", reason: "different-bytes" }],
  ])("says what went wrong: %o", async (faults, outcome) => {
    const { edit, save } = await openWithHandle("one", faults);
    edit("two");
    expect(await save()).toEqual(outcome);
  });

  it("downloads where there is no handle, and says what UTF-8 cannot hold", async () => {
    const { session } = await browser.tab();
    const made = await session.library.getState().addSample("# x\n", "weekly-en");
    if (!made.ok) throw new Error("not made");
    await session.openIssue.getState().open(made.id);
    typeText(session, "half \uD83D pair");
    expect(await session.files.getState().save()).toMatchObject({
      kind: "downloaded",
      warning: { kind: "unpaired-surrogates", count: 1 },
    });
    expect(browser.downloads[0]?.text).toBe("half \uFFFD pair");
  });

  it("says that nothing is open", async () => {
    const { session } = await browser.tab();
    expect(await session.files.getState().save()).toEqual({ kind: "nothing-open" });
  });
});

describe("the file of the open issue", () => {
  const changed = (session: Session) => session.files.getState().changed;
  const hear = async () => {
    browser.tellOfDisk();
    await browser.clock.advance(1_000);
  };

  it("is seen to have changed when the disk tells so, until it is taken or overwritten", async () => {
    const { session, change, save } = await openWithHandle("one");
    await hear();
    expect(changed(session)).toBeNull();
    change("theirs");
    await hear();
    expect(changed(session)).toMatchObject({ kind: "changed", fileName: "a.md", text: "theirs" });
    await session.library.getState().takeFile(changed(session)!);
    await browser.clock.advance(1_000);
    expect(changed(session)).toBeNull();
    change("theirs again");
    await hear();
    expect(changed(session)?.text).toBe("theirs again");
    await save({ overwrite: true });
    await browser.clock.advance(1_000);
    expect(changed(session)).toBeNull();
  });

  it("is looked at as it is opened and when the page is shown again; another issue has none of it", async () => {
    const { session, change, show } = await openWithHandle("one");
    change("theirs");
    await browser.clock.advance(1_000);
    expect(changed(session)?.text).toBe("theirs");
    change("theirs again");
    show();
    await browser.clock.advance(1_000);
    expect(changed(session)?.text).toBe("theirs again");
    await session.openIssue.getState().close();
    expect(changed(session)).toBeNull();
  });
});
