import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { picturePathsIn } from "../../issue/questions/picture-paths.ts";
import * as lens from "../../markdown/lens.ts";
import { memoryDisk } from "../../publish/destinations/testing/memory-disk.ts";
import { incoming, type Tab, type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import type { IssuePictures } from "./create-issue-pictures.ts";
import { schema } from "../../issue/schema/index.ts";

const HEAD = (day: string) => `---
layout: post
title: "Weekly Links 3: Small models"
date: ${day}T08:00:00+08:00
---

Words.
`;

let browser: TestBrowser;
let tab: Tab;
let pictures: IssuePictures;
beforeEach(async () => {
  browser = testBrowser();
  tab = await browser.tab(lens);
});
afterEach(() => {
  pictures.end();
  tab.kill();
  browser.end();
});

/** As much of a PNG as tells what it is; `mark` makes it another one. */
function png(mark: number, length = 60): File {
  const head = Array.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\0", (each) =>
    each.charCodeAt(0),
  );
  const bytes = new Uint8Array(length);
  bytes.set(head);
  bytes[40] = mark;
  return new File([bytes], "image.png", { type: "image/png" });
}

async function newIssue(): Promise<string> {
  const made = await tab.session.library.getState().newIssue("weekly-en", {
    headline: "Small models",
    slug: "small-models",
    number: 3,
    date: "2026-01-05T08:00:00+08:00",
  });
  if (!made.ok) throw new Error("not made");
  await tab.session.openIssue.getState().open(made.id);
  pictures = await tab.session.openPictures(made.id);
  return made.id;
}

async function openFile(name: string, text: string): Promise<string> {
  const [opened] = await tab.session.library.getState().openFiles([incoming(name, text)]);
  if (opened?.kind !== "opened") throw new Error("not opened");
  await tab.session.openIssue.getState().open(opened.id);
  pictures = await tab.session.openPictures(opened.id);
  return opened.id;
}

const current = () => {
  const { current: now } = tab.session.openIssue.getState();
  if (now.kind !== "open") throw new Error("none is open");
  return now;
};
const paths = () => picturePathsIn(current().state.doc);
function insert(images: readonly FigureImage[]): void {
  const { state, owner } = current();
  const nodes = images.map((image) => schema.nodes.figure.create({ images: [image] }));
  owner.dispatch(state.tr.insert(0, nodes));
}
/** Writes the issue with its figures into a clone of its site. */
async function writeIntoClone(): Promise<void> {
  const { clone } = await tab.session.publishing.load();
  browser.chooseClone(memoryDisk({ ".git/HEAD": "", "_posts/a.md": "" }).root);
  await clone.connect();
  const plan = await clone.plan();
  if (!plan) throw new Error("no plan");
  const written = await clone.write(plan, clone.textOf(plan, []) ?? "", "");
  expect(written.kind).toBe("written");
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("a picture whose file is missing", () => {
  const lost = (name: string) => `![a](/assets/img/x/${name})\n`;

  it("is not said to be missing where no clone can be looked into, and is shown when its file is given, under the same path", async () => {
    await openFile("2026-01-05-small-models.md", `${HEAD("2026-01-05")}${lost("1.png")}`);
    const [address = ""] = paths();
    expect(pictures.picture(address)).toBeNull();
    await settle();
    expect(pictures.isMissing(address)).toBe(false);
    const { images } = await pictures.supply(address, png(1));
    expect(images.map(({ path }) => path)).toEqual([address]);
    expect(pictures.picture(address)).toMatchObject({ kind: "image" });
  });

  it("gets the ending that its file has, beside what has that name already", async () => {
    const text = `${HEAD("2026-01-05")}${lost("1.jpg")}${lost("2.png")}${lost("2.svg")}`;
    await openFile("2026-01-05-small-models.md", text);
    const given = async (name: string) =>
      (await pictures.supply(`/assets/img/x/${name}`, png(1))).images.map(({ path }) => path);
    expect(await given("1.jpg")).toEqual(["/assets/img/x/1.png"]);
    expect(await given("2.svg")).toEqual(["/assets/img/x/3.png"]);
  });

  it("stays missing where what is given is no picture", async () => {
    await openFile("2026-01-05-small-models.md", `${HEAD("2026-01-05")}${lost("1.png")}`);
    const { images, refused } = await pictures.supply("/assets/img/x/1.png", new File(["x"], "a"));
    expect([images, refused]).toEqual([[], [{ name: "a", reason: "no-picture" }]]);
  });
});

describe("pictures of an issue", () => {
  it("get the next free numbers in its folder, and are shown", async () => {
    await openFile("2026-01-05-small-models.md", HEAD("2026-01-05"));
    const { images, refused } = await pictures.take([png(1), png(2), new File(["x"], "x.png")]);
    expect(images.map(({ path }) => path)).toEqual([
      "assets/img/2026-01-05-small-models/1.png",
      "assets/img/2026-01-05-small-models/2.png",
    ]);
    expect(refused).toEqual([{ name: "x.png", reason: "no-picture" }]);
    expect(pictures.file(images[0]?.path ?? "")).toMatchObject({
      width: 512,
      height: 256,
      size: 60,
    });
    // Its text was taken back meanwhile, and may come again.
    const [next] = (await pictures.take([png(3)])).images;
    expect(next?.path).toBe("assets/img/2026-01-05-small-models/3.png");
  });

  it("lie beside the numbered ones of a post that has its own folder, begun as those are", async () => {
    const figure = "![x](/pictures/three/4.png)\n\n![y](/pictures/three/1.png)\n";
    await openFile("2026-01-05-small-models.md", `${HEAD("2026-01-05")}\n${figure}`);
    const { images } = await pictures.take([png(1), png(2)]);
    expect(images.map(({ path }) => path)).toEqual([
      "/pictures/three/2.png",
      "/pictures/three/3.png",
    ]);
  });

  it("are made smaller by themselves, and are the original again by choice, also for the next tab", async () => {
    const id = await openFile("2026-01-05-small-models.md", HEAD("2026-01-05"));
    const [image] = (await pictures.take([png(1, 400)])).images;
    const path = image?.path ?? "";
    await expect.poll(() => pictures.file(path)?.cameAs).toEqual({ size: 400, smallSize: 200 });
    expect(pictures.file(path)).toMatchObject({ size: 200, isOriginal: false, isBusy: false });
    pictures.useOriginal(path, true);
    await expect.poll(() => pictures.file(path)?.isOriginal).toBe(true);
    pictures.end();
    pictures = await tab.session.openPictures(id);
    expect(pictures.file(`/${path}`)).toMatchObject({ size: 400, isOriginal: true });
  });

  it("that the disk does not take are not written", async () => {
    await openFile("2026-01-05-small-models.md", HEAD("2026-01-05"));
    browser.disk.fail("full");
    const { images, refused } = await pictures.take([png(1)]);
    expect([images, refused]).toEqual([[], [{ name: "image.png", reason: "not-kept" }]]);
  });

  it("move to the folder of another slug, and of another day in one undo step with it", async () => {
    await newIssue();
    insert((await pictures.take([png(1)])).images);
    expect(paths()).toEqual(["assets/img/2026-01-05-small-models/1.png"]);
    tab.session.openIssue.getState().setSlug("tiny-models");
    await expect.poll(paths).toEqual(["assets/img/2026-01-05-tiny-models/1.png"]);
    tab.session.openIssue.getState().setField("date", "2026-01-12T08:00:00+08:00");
    await expect.poll(paths).toEqual(["assets/img/2026-01-12-tiny-models/1.png"]);
    expect(pictures.file(paths()[0] ?? "")?.size).toBe(60);
    tab.session.openIssue.getState().undo();
    await settle();
    expect(paths()).toEqual(["assets/img/2026-01-05-tiny-models/1.png"]);
    expect(current().fileName).toBe("2026-01-05-tiny-models.md");
    tab.session.openIssue.getState().redo();
    await settle();
    expect(paths()).toEqual(["assets/img/2026-01-12-tiny-models/1.png"]);
  });

  it("that are published stay when the issue gets another slug, and go along in one undo step when they are told to", async () => {
    await newIssue();
    insert((await pictures.take([png(1)])).images);
    const [first = ""] = paths();
    await writeIntoClone();
    insert((await pictures.take([png(2)])).images);
    expect(pictures.leftBehind().count).toBe(0);
    tab.session.openIssue.getState().setSlug("tiny-models");
    const folder = "assets/img/2026-01-05-tiny-models";
    await expect.poll(paths).toEqual([`${folder}/2.png`, first]);
    expect(pictures.leftBehind()).toEqual({ folder, count: 1 });
    await pictures.bringAlong();
    expect(paths()).toEqual([`${folder}/2.png`, `${folder}/1.png`]);
    expect(pictures.leftBehind().count).toBe(0);
    expect(pictures.file(`${folder}/1.png`)?.size).toBe(60);
    const publishing = await tab.session.publishing.load();
    expect(await publishing.unpublishedFigures()).toBe(2);
    tab.session.openIssue.getState().undo();
    expect(paths()).toEqual([`${folder}/2.png`, first]);
    expect(pictures.file(first)?.size).toBe(60);
  });

  it("are shown in a tab that only reads", async () => {
    const id = await newIssue();
    insert((await pictures.take([png(1)])).images);
    await tab.session.openIssue.getState().flush();
    const reader = await browser.tab(lens);
    await reader.session.openIssue.getState().open(id);
    const read = await reader.session.openPictures(id);
    expect(read.file(paths()[0] ?? "")?.size).toBe(60);
    read.end();
    reader.kill();
  });
});
