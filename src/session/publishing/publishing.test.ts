import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { schema } from "../../issue/schema/index.ts";
import * as lens from "../../markdown/lens.ts";
import { type MemoryDisk, memoryDisk } from "../../publish/destinations/testing/memory-disk.ts";
import { openPostToPublish, POST_PATH, POST_TEXT } from "../testing/post-to-publish.ts";
import { incoming, type Tab, type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import type { PublishingService } from "./publishing-state.ts";

const FIGURE = "assets/img/2026-01-05-small-models/1.png";

let browser: TestBrowser;
let tab: Tab;
let disk: MemoryDisk;
let service: PublishingService;
beforeEach(async () => {
  browser = testBrowser();
  tab = await browser.tab(lens);
  disk = memoryDisk({ ".git/HEAD": "", [POST_PATH]: POST_TEXT });
  browser.chooseClone(disk.root);
  service = await openPostToPublish(tab);
});
afterEach(() => {
  tab.kill();
  browser.end();
});

const text = () => tab.session.openIssue.getState().text();
const change = (from: string, to: string) =>
  tab.session.openIssue.getState().replaceText(text().replace(from, to));

/** A picture comes in, and stands at the end of the text. */
async function addFigure(): Promise<void> {
  const { current } = tab.session.openIssue.getState();
  if (current.kind !== "open") throw new Error("none is open");
  const pictures = await tab.session.openPictures(current.id);
  const png = Array.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\0", (each) =>
    each.charCodeAt(0),
  );
  const bytes = new Uint8Array([...png, ...Array.from({ length: 20 }, () => 0)]);
  const { images } = await pictures.take([new File([bytes], "image.png", { type: "image/png" })]);
  const { state, owner } = current;
  owner.dispatch(state.tr.insert(state.doc.content.size, schema.nodes.figure.create({ images })));
  pictures.end();
}

async function plan() {
  const made = await service.clone.plan();
  if (!made) throw new Error("no plan");
  return made;
}

async function writeAll(): Promise<void> {
  const made = await plan();
  const written = await service.clone.write(made, service.clone.textOf(made, []) ?? "", "");
  expect(written.kind).toBe("written");
}

describe("a zip of an issue", () => {
  it("holds the post and its figures where the repository has them, and tells how far it is", async () => {
    await addFigure();
    let zip = new Uint8Array();
    browser.onDownload((bytes) => {
      zip = new Uint8Array(bytes);
    });
    const told: number[] = [];
    expect(await service.downloadZip((count) => told.push(count))).toEqual({
      kind: "downloaded",
      fileName: "2026-01-05-small-models.zip",
      files: 2,
    });
    expect(told).toEqual([1, 2]);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual([FIGURE, POST_PATH]);
    expect(new TextDecoder().decode(files[POST_PATH])).toBe(text());
    expect(files[FIGURE]).toHaveLength(44);
    expect(await service.unpublishedFigures()).toBe(1);
  });

  it("names the figures that are not kept here, and is refused a name that no disk takes", async () => {
    change("One line.", "![a](/assets/img/old.png) ![b](https://a.example/b.png)");
    const files = await service.files();
    expect(files?.elsewhere).toEqual(["assets/img/old.png"]);
    expect(files?.figures).toEqual([]);
    const [bad] = await tab.session.library.getState().openFiles([incoming("con.md", POST_TEXT)]);
    if (bad?.kind !== "opened") throw new Error("not opened");
    await tab.session.openIssue.getState().open(bad.id);
    expect(await service.downloadZip()).toMatchObject({ kind: "refused", reason: "reserved" });
  });
});

describe("a site that lies in a folder of its repository", () => {
  it("has post, figures and pictures below that folder, and the text names them from the site's root", async () => {
    const profiles = tab.session.profiles.getState();
    const { current } = tab.session.openIssue.getState();
    if (current.kind !== "open") throw new Error("none is open");
    const own = profiles.profiles.find(({ profile }) => profile.id === current.profile.id);
    const yaml = (own?.yaml ?? "").replace(/^id: .*$/m, "id: in-docs");
    const saved = await profiles.save(`${yaml}\npostFolder: docs/_posts\n`, null);
    expect(saved).toEqual({ kind: "saved", id: "in-docs" });
    tab.session.openIssue.getState().switchProfile("in-docs");
    await addFigure();
    expect(text()).toContain(`path="${FIGURE}"`);
    await service.clone.connect();
    const made = await plan();
    expect(made.files.map(({ path }) => path)).toEqual([`docs/${FIGURE}`, `docs/${POST_PATH}`]);
    await writeAll();
    expect(disk.written).toEqual([`docs/${FIGURE}`, `docs/${POST_PATH}`]);
    expect(await service.unpublishedFigures()).toBe(0);
    expect(await service.standing()).toEqual({ unpublished: 0, isInClone: true });
  });
});

describe("the clone", () => {
  it("is refused where it is none", async () => {
    browser.chooseClone(memoryDisk({ "_posts/a.md": "" }).root);
    expect(await service.clone.connect()).toBe("no-clone");
    expect(service.clone.store.getState().status).toBe("none");
    browser.chooseClone(disk.root);
    expect(await service.clone.connect()).toBe("connected");
    expect(service.clone.store.getState()).toEqual({ status: "ready", name: "site" });
  });

  it("gets what is new and changed, figures first, and the issue goes on from there", async () => {
    await service.clone.connect();
    await addFigure();
    const made = await plan();
    expect(made.files.map(({ path, change: how }) => [path, how])).toEqual([
      [FIGURE, "new"],
      [POST_PATH, "changed"],
    ]);
    const written = service.clone.textOf(made, []);
    expect(written).toBe(text());
    expect(await service.clone.write(made, written ?? "", "")).toMatchObject({ kind: "written" });
    expect(disk.written).toEqual([FIGURE, POST_PATH]);
    expect(disk.textAt(POST_PATH)).toBe(text());
    expect((await plan()).files.map(({ change: how }) => how)).toEqual(["same", "same"]);
    expect(await service.unpublishedFigures()).toBe(0);
  });

  it("is said to hold this very text where it does, whatever its line ends, with all of its figures", async () => {
    expect(await service.standing()).toEqual({ unpublished: 0, isInClone: false });
    await service.clone.connect();
    disk.put(POST_PATH, POST_TEXT.replaceAll("\n", "\r\n"));
    expect(await service.standing()).toEqual({ unpublished: 0, isInClone: true });
    change("One line.", "One line of mine.");
    expect(await service.standing()).toEqual({ unpublished: 0, isInClone: false });
    await writeAll();
    expect(await service.standing()).toEqual({ unpublished: 0, isInClone: true });
    await addFigure();
    disk.put(POST_PATH, text());
    expect(await service.standing()).toEqual({ unpublished: 1, isInClone: false });
  });

  it("says that the post was renamed or deleted there, and only where it was there before", async () => {
    await service.clone.connect();
    expect((await plan()).isGone).toBe(false);
    change("One line.", "One line of mine.");
    await writeAll();
    disk.put("_posts/2026-01-05-called-otherwise.md", text());
    disk.take(POST_PATH);
    expect(await plan()).toMatchObject({ isGone: true, theirs: null });
    browser.chooseClone(memoryDisk({ ".git/HEAD": "", "_posts/a.md": "" }).root);
    await service.clone.connect();
    expect((await plan()).isGone).toBe(false);
  });

  it("has its changes and ours where they do not touch, in the file and in the text", async () => {
    await service.clone.connect();
    change("One line.", "One line of mine.");
    disk.put(POST_PATH, POST_TEXT.replace("A last line.", "A last line of theirs."));
    const made = await plan();
    expect([made.isMerged, made.conflicts]).toEqual([true, 0]);
    await service.clone.write(made, service.clone.textOf(made, []) ?? "", "");
    const both = POST_TEXT.replace("One line.", "One line of mine.").replace(
      "A last line.",
      "A last line of theirs.",
    );
    expect(disk.textAt(POST_PATH)).toBe(both);
    expect(text()).toBe(both);
    tab.session.openIssue.getState().undo();
    expect(text()).toBe(POST_TEXT.replace("One line.", "One line of mine."));
  });

  it("is compared and written in the line ends that it has there, and keeps its own here", async () => {
    await service.clone.connect();
    const there = (all: string) => all.replaceAll("\n", "\r\n");
    disk.put(POST_PATH, there(POST_TEXT));
    expect((await plan()).files.map(({ change: how }) => how)).toEqual(["same"]);
    change("One line.", "One line of mine.");
    disk.put(POST_PATH, there(POST_TEXT.replace("A last line.", "A last line of theirs.")));
    const made = await plan();
    expect([made.isMerged, made.conflicts]).toEqual([true, 0]);
    await service.clone.write(made, service.clone.textOf(made, []) ?? "", "");
    expect(text()).not.toContain("\r");
    expect(disk.textAt(POST_PATH)).toBe(there(text()));
    expect(await plan()).toMatchObject({ isMerged: false, files: [{ change: "same" }] });
  });

  it("asks where both changed one line, and writes nothing before", async () => {
    await service.clone.connect();
    change("Another line.", "Mine.");
    disk.put(POST_PATH, POST_TEXT.replace("Another line.", "Theirs."));
    const made = await plan();
    expect(made.conflicts).toBe(1);
    expect(service.clone.textOf(made, [])).toBeNull();
    expect(service.clone.textOf(made, ["both"])).toBe(
      POST_TEXT.replace("Another line.", "Mine.\nTheirs."),
    );
    expect(disk.written).toEqual([]);
  });

  it("keeps theirs in a file of its own beside ours where both files are kept, and goes on from ours", async () => {
    await service.clone.connect();
    change("Another line.", "Mine.");
    const theirs = POST_TEXT.replace("Another line.", "Theirs.");
    disk.put(POST_PATH, theirs);
    const beside = POST_PATH.replace(".md", "-theirs.md");
    disk.put(beside, "somebody's");
    const made = await plan();
    const ours = service.clone.textOf(made, "both-files");
    expect(ours).toBe(text());
    const written = await service.clone.write(made, ours ?? "", "", "both-files");
    const free = POST_PATH.replace(".md", "-theirs-2.md");
    expect(written).toMatchObject({ kind: "written", paths: [free, POST_PATH] });
    expect(disk.textAt(free)).toBe(theirs);
    expect(disk.textAt(beside)).toBe("somebody's");
    expect(disk.textAt(POST_PATH)).toBe(text());
    expect(await plan()).toMatchObject({ conflicts: 0, isMerged: false, theirFile: null });
  });

  it("says what of an issue is new there", async () => {
    await service.clone.connect();
    change("One line.", "[One](https://one.example/)");
    await addFigure();
    const made = await plan();
    const textOfPlan = service.clone.textOf(made, []) ?? "";
    expect(await service.clone.changes(made, textOfPlan)).toMatchObject({
      isNew: false,
      added: 1,
      figures: 1,
    });
    expect(made.issue.names).toMatchObject({ number: 3, slug: "small-models" });
  });

  it("is not written where it has changed since it was looked at", async () => {
    await service.clone.connect();
    change("One line.", "Mine.");
    const made = await plan();
    disk.put(POST_PATH, "somebody's");
    expect(await service.clone.write(made, text(), "")).toEqual({ kind: "moved" });
    expect(disk.textAt(POST_PATH)).toBe("somebody's");
  });

  it("merges from what was last written there, also by Ctrl+S", async () => {
    await service.clone.connect();
    change("One line.", "One line of mine.");
    await writeAll();
    change("One line of mine.", "One line of mine.\n\nOnly for an hour.");
    // Handles of a disk in memory cannot be kept in the database; what was written is known all the same.
    await tab.session.files.getState().save();
    expect(disk.textAt(POST_PATH)).toContain("Only for an hour.");
    change("\n\nOnly for an hour.", "");
    disk.put(
      POST_PATH,
      (disk.textAt(POST_PATH) ?? "").replace("A last line.", "A last line of theirs."),
    );
    const made = await plan();
    expect([made.isMerged, made.conflicts]).toEqual([true, 0]);
    expect(service.clone.textOf(made, [])).toBe(
      text().replace("A last line.", "A last line of theirs."),
    );
  });

  it("asks where somebody went back to what was opened", async () => {
    await service.clone.connect();
    change("One line.", "One line of mine.");
    await writeAll();
    change("One line of mine.", "One line, better.");
    disk.put(POST_PATH, POST_TEXT);
    expect((await plan()).conflicts).toBe(1);
  });

  it("is not written from a text that has gone on", async () => {
    await service.clone.connect();
    change("One line.", "Mine.");
    const made = await plan();
    change("Another line.", "Mine, too.");
    expect(await service.clone.write(made, service.clone.textOf(made, []) ?? "", "")).toEqual({
      kind: "moved",
    });
    expect(disk.written).toEqual([]);
    expect(text()).toContain("Mine, too.");
  });

  it("leaves alone another issue that is opened while it is written", async () => {
    await service.clone.connect();
    change("One line.", "Mine.");
    const made = await plan();
    const [other] = await tab.session.library.getState().openFiles([incoming("b.md", "Other\n")]);
    if (other?.kind !== "opened") throw new Error("not opened");
    const writing = service.clone.write(made, service.clone.textOf(made, []) ?? "", "");
    await tab.session.openIssue.getState().open(other.id);
    expect(await writing).toMatchObject({ kind: "written" });
    expect(text()).toBe("Other\n");
  });

  it("is written by the tab alone that writes the issue", async () => {
    const { current } = tab.session.openIssue.getState();
    if (current.kind !== "open") throw new Error("none is open");
    const second = await browser.tab(lens);
    await second.session.loadLens();
    await second.session.openIssue.getState().open(current.id);
    const { clone } = await second.session.publishing.load();
    await clone.connect();
    const made = await clone.plan();
    if (!made) throw new Error("no plan");
    expect(await clone.write(made, "x", "")).toEqual({ kind: "reading" });
    expect(disk.textAt(POST_PATH)).toBe(POST_TEXT);
    second.kill();
  });

  it("refuses a post there that is no UTF-8, and takes no harm from an address outside", async () => {
    await service.clone.connect();
    change("One line.", "![a](../../assets/a.png)");
    expect((await plan()).missing).toEqual(["../../assets/a.png"]);
    disk.put(POST_PATH, new Uint8Array([0xb0, 0xa1, 0xff]));
    expect([...(await plan()).refused]).toEqual([[POST_PATH, "encoding"]]);
  });

  it("says where somebody has another picture, also in place of one of ours", async () => {
    await service.clone.connect();
    await addFigure();
    await writeAll();
    disk.put(FIGURE, "optimised");
    expect((await plan()).replaced).toEqual([FIGURE]);
  });
});
