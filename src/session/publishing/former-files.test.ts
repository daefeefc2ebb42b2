import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { schema } from "../../issue/schema/index.ts";
import * as lens from "../../markdown/lens.ts";
import { memoryRepository } from "../../publish/destinations/github/testing/github-repository.ts";
import {
  type GitHubServer,
  startGitHubServer,
} from "../../publish/destinations/github/testing/github-server.ts";
import { type MemoryDisk, memoryDisk } from "../../publish/destinations/testing/memory-disk.ts";
import type { IssuePictures } from "../pictures/create-issue-pictures.ts";
import { type Tab, type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import type { PublishingService } from "./publishing-state.ts";

const TOKEN = "github_pat_sitting";
const POST = "_posts/2026-01-05-small-models.md";
const FIGURE = "assets/img/2026-01-05-small-models/1.png";
const RENAMED_POST = "_posts/2026-01-05-tiny-models.md";
const RENAMED_FIGURE = "assets/img/2026-01-05-tiny-models/1.png";

let browser: TestBrowser;
let tab: Tab;
let disk: MemoryDisk;
let server: GitHubServer;
let service: PublishingService;
let pictures: IssuePictures;
beforeEach(async () => {
  browser = testBrowser();
  server = await startGitHubServer(memoryRepository("ann/site", { "a.md": "a" }));
  server.tokens.set(TOKEN, "write");
  browser.network.fetch = server.fetch;
  disk = memoryDisk({ ".git/HEAD": "", "_posts/old.md": "old" });
  browser.chooseClone(disk.root);
  tab = await browser.tab(lens);
  await tab.session.loadLens();
  const made = await tab.session.library.getState().newIssue("weekly-en", {
    headline: "Small models",
    slug: "small-models",
    number: 3,
    date: "2026-01-05T08:00:00+08:00",
  });
  if (!made.ok) throw new Error("not made");
  await openIssue().open(made.id);
  pictures = await tab.session.openPictures(made.id);
  service = await tab.session.publishing.load();
  await addFigure();
});
afterEach(async () => {
  expect(server.faults).toEqual([]);
  pictures.end();
  tab.kill();
  browser.end();
  await server.close();
});

const openIssue = () => tab.session.openIssue.getState();

async function addFigure(mark = 0): Promise<void> {
  const png = Array.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\0", (each) =>
    each.charCodeAt(0),
  );
  const bytes = new Uint8Array([...png, ...Array.from({ length: 20 }, () => mark)]);
  const { images } = await pictures.take([new File([bytes], "image.png", { type: "image/png" })]);
  const { current } = openIssue();
  if (current.kind !== "open") throw new Error("none is open");
  const { state, owner } = current;
  owner.dispatch(state.tr.insert(0, schema.nodes.figure.create({ images })));
}

/** The issue gets another name after it was published, and its figure goes along. */
async function rename(): Promise<void> {
  openIssue().setSlug("tiny-models");
  await expect.poll(() => pictures.leftBehind().count).toBe(1);
  await pictures.bringAlong();
}

async function planForClone() {
  const made = await service.clone.plan();
  if (!made) throw new Error("no plan");
  return made;
}

async function writeIntoClone(takesAway: boolean): Promise<void> {
  const made = await planForClone();
  const text = service.clone.textOf(made, []) ?? "";
  expect(await service.clone.write(made, text, "M", [], takesAway)).toMatchObject({
    kind: "written",
  });
}

async function planForGitHub() {
  const planned = await service.gitHub.plan(null);
  if (planned.kind !== "plan") throw new Error(JSON.stringify(planned));
  return planned.plan;
}

async function commit(): Promise<void> {
  const made = await planForGitHub();
  const text = service.gitHub.textOf(made, []) ?? "";
  expect(await service.gitHub.write(made, text, "M", [], true)).toMatchObject({ kind: "written" });
}

const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

describe("the files of an issue's former name", () => {
  it("go from the clone after those of the new name are written, and nothing else does", async () => {
    await service.clone.connect();
    await writeIntoClone(true);
    expect((await planForClone()).former).toEqual([]);
    await rename();
    const made = await planForClone();
    expect(pathsOf(made.files)).toEqual([RENAMED_FIGURE, RENAMED_POST]);
    expect(pathsOf(made.former)).toEqual([FIGURE, POST]);
    await writeIntoClone(true);
    expect([FIGURE, POST].map(disk.textAt)).toEqual([null, null]);
    expect(disk.textAt(RENAMED_POST)).toContain(RENAMED_FIGURE);
    expect(disk.textAt(RENAMED_FIGURE)).toContain("PNG");
    expect(disk.textAt("_posts/old.md")).toBe("old");
    expect(await planForClone()).toMatchObject({ former: [], formerChanged: [], conflicts: 0 });
    expect(service.clone.lastWrite()).toMatchObject({ gone: [FIGURE, POST] });
  });

  it("stay where nobody asks for it, and can go with a later writing", async () => {
    await service.clone.connect();
    await writeIntoClone(true);
    await rename();
    await writeIntoClone(false);
    expect(disk.textAt(POST)).not.toBeNull();
    // The figure is known by its record; the post was written under its new name since.
    expect(pathsOf((await planForClone()).former)).toEqual([FIGURE]);
    await writeIntoClone(true);
    expect(disk.textAt(FIGURE)).toBeNull();
  });

  it("stay where somebody else has changed them, and that is told", async () => {
    await service.clone.connect();
    await writeIntoClone(true);
    await rename();
    disk.put(POST, `${disk.textAt(POST)}Theirs.\n`);
    disk.put(FIGURE, "another picture");
    const made = await planForClone();
    expect(made).toMatchObject({ former: [], formerChanged: [FIGURE, POST] });
    await writeIntoClone(true);
    expect(disk.textAt(POST)).toContain("Theirs.");
    expect(disk.textAt(FIGURE)).toBe("another picture");
  });

  it("stay where they are changed between looking and writing", async () => {
    await service.clone.connect();
    await writeIntoClone(true);
    await rename();
    const made = await planForClone();
    disk.put(POST, "theirs");
    const text = service.clone.textOf(made, []) ?? "";
    expect(await service.clone.write(made, text, "M", [], true)).toEqual({ kind: "moved" });
    expect(disk.textAt(POST)).toBe("theirs");
    expect(disk.textAt(RENAMED_POST)).toBeNull();
  });

  it("are named again where the renaming is undone, and then those of the new name go", async () => {
    await service.clone.connect();
    await writeIntoClone(true);
    await rename();
    await writeIntoClone(true);
    openIssue().undo();
    openIssue().setSlug("small-models");
    const made = await planForClone();
    expect(made.files).toMatchObject([
      { path: FIGURE, change: "new" },
      { path: POST, change: "new" },
    ]);
    expect(pathsOf(made.former)).toEqual([RENAMED_FIGURE, RENAMED_POST]);
    await writeIntoClone(true);
    expect([RENAMED_FIGURE, RENAMED_POST].map(disk.textAt)).toEqual([null, null]);
    expect(disk.textAt(FIGURE)).toContain("PNG");
  });

  it("stay where they are figures that the text does not show any more: other pages may", async () => {
    await addFigure(1);
    await service.clone.connect();
    await writeIntoClone(true);
    const { current } = openIssue();
    if (current.kind !== "open") throw new Error("none is open");
    const { state, owner } = current;
    const taken = state.doc.firstChild;
    owner.dispatch(state.tr.delete(0, taken?.nodeSize ?? 0));
    await rename();
    expect(pathsOf((await planForClone()).former)).toEqual([FIGURE, POST]);
    await writeIntoClone(true);
    expect(disk.textAt(FIGURE.replace("1.png", "2.png"))).toContain("PNG");
  });

  it("go from GitHub in the commit that brings the new ones", async () => {
    await service.gitHub.connect("ann/site", TOKEN);
    await commit();
    await rename();
    expect(pathsOf((await planForGitHub()).former)).toEqual([FIGURE, POST]);
    await commit();
    expect(server.asked.filter((each) => each === "POST Commit")).toHaveLength(2);
    const there = [FIGURE, POST].map((path) => server.repository.textAt("main", path));
    expect(there).toEqual([null, null]);
    expect(server.repository.textAt("main", RENAMED_POST)).toContain(RENAMED_FIGURE);
    expect(server.repository.textAt("main", "a.md")).toBe("a");
  });

  it("stay at GitHub where somebody else has committed to them in that moment", async () => {
    await service.gitHub.connect("ann/site", TOKEN);
    await commit();
    await rename();
    const made = await planForGitHub();
    server.repository.push("main", { [POST]: "theirs" });
    const text = service.gitHub.textOf(made, []) ?? "";
    expect(await service.gitHub.write(made, text, "M", [], true)).toEqual({ kind: "moved" });
    expect(server.repository.textAt("main", POST)).toBe("theirs");
    expect((await planForGitHub()).formerChanged).toEqual([POST]);
  });
});
