import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { allowFolder } from "../support/allowed-folder.ts";
import { RealInput } from "../support/input.ts";
import { issueFile } from "../support/issue-file.ts";
import { pngFile } from "../support/picture-files.ts";
import { type RealClone, realClone } from "../support/real-clone.ts";
import { BASE_URL } from "../support/server.ts";
import { newProfile, type Profile, type RealBrowser, startBrowser } from "./real-browser.ts";

/** How often the browser is killed, each time in another moment. */
const KILLS = Number(process.env["GALLEY_KILLS"] ?? 20);
const FIGURES = 49;
const FILE = issueFile("One line.\n\nA last line.\n");
const POST = `_posts/${FILE.name}`;

test(`a browser that is killed while it writes 50 files into a clone leaves no half file, and no post that names what is not there (${KILLS} kills)`, async () => {
  test.setTimeout(120_000 + KILLS * 60_000);
  const clone = realClone({ [POST]: FILE.text });
  const profile = newProfile();
  allowFolder(profile.folder, clone.folder);
  try {
    await makeIssue(profile, clone);
    // A whole writing says what each file is to be, and how long it takes.
    const whole = await beginWriting(profile.copy());
    await expect
      .poll(() => clone.read(POST), { intervals: [5], timeout: 60_000 })
      .not.toBe(FILE.text);
    const took = Date.now() - whole.begun;
    await expect(whole.written).toBeVisible();
    await whole.browser.kill();
    const wanted = filesIn(clone);
    expect(wanted.size).toBe(FIGURES + 1);
    const found: number[] = [];
    for (let kill = 1; kill <= KILLS; kill++) {
      clone.git("reset", "--quiet", "--hard");
      clone.git("clean", "--quiet", "--force", "-d");
      const { browser } = await beginWriting(profile.copy());
      await new Promise((resolve) => setTimeout(resolve, Math.random() * took));
      await browser.kill();
      found.push(judge(clone, wanted));
    }
    // Whoever comes back writes the rest, and nothing is left over.
    clone.git("checkout", "--quiet", "--", POST);
    const again = await beginWriting(profile.copy());
    await expect(again.written).toBeVisible({ timeout: 120_000 });
    await again.browser.kill();
    expect(filesIn(clone)).toEqual(wanted);
    console.log(`writing takes ${took} ms; whole files after each kill: ${found.join(", ")}`);
  } finally {
    clone.remove();
    profile.remove();
  }
});

/** Connects the clone, opens its post, and puts all figures into it; the browser has kept all of that when it is closed. */
async function makeIssue(profile: Profile, clone: RealClone): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "galley-figures-"));
  const files = Array.from({ length: FIGURES }, (_, index) => {
    const path = join(folder, `${index}.png`);
    // As small as they get, so that nothing is made of them while they are written.
    writeFileSync(path, pngFile(260 + index, 200, true, 9));
    return path;
  });
  const browser = await startBrowser(profile);
  const { page } = browser;
  await page.goto(BASE_URL);
  const editor = new EditorPage(page, "en");
  const library = new LibraryPage(page, "en");
  await expect(library.newIssueButton).toBeVisible();
  const input = await RealInput.of(page);
  await input.drop({ x: 700, y: 700 }, { files: [clone.folder] });
  await expect(editor.notice("my-site is connected as the clone of the site")).toBeVisible();
  await page.getByRole("button", { name: "Small models", exact: true }).click();
  await input.drop(editor.text.getByText("A last line."), { files }, "bottom");
  await expect(editor.text.getByRole("figure")).toHaveCount(FIGURES, { timeout: 60_000 });
  // Another picture may not take its place while it is written.
  await expect.poll(() => settledFigures(page), { timeout: 60_000 }).toBe(FIGURES);
  await editor.saved();
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** How many figures are as small as they get, as the browser's disk has it. */
function settledFigures(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const opened = window.indexedDB.open("galley");
    await new Promise((resolve) => opened.addEventListener("success", resolve));
    const asked = opened.result.transaction("figures").objectStore("figures").getAll();
    await new Promise((resolve) => asked.addEventListener("success", resolve));
    opened.result.close();
    return asked.result.filter((file: { small?: unknown }) => file.small !== undefined).length;
  });
}

interface Writing {
  readonly browser: RealBrowser;
  readonly begun: number;
  readonly written: Locator;
}

/** Opens the issue, and presses what writes it. */
async function beginWriting(profile: Profile): Promise<Writing> {
  const browser = await startBrowser(profile);
  const { page } = browser;
  await page.goto(BASE_URL);
  await new LibraryPage(page, "en").issue("Small models").click();
  await new EditorPage(page, "en").more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: /^Write \d+ files?$/ }).click();
  return { browser, begun: Date.now(), written: dialog.getByText(/written and read back/) };
}

/** Sums of the files of the site, by their paths. */
function filesIn({ folder }: RealClone): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile());
  return new Map(
    files
      .map((each) => relative(folder, join(each.parentPath, each.name)))
      .filter((path) => !path.startsWith(".git/"))
      .map((path) => [path, sumOf(readFileSync(join(folder, path)))]),
  );
}

function sumOf(bytes: Buffer | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What a browser and Galley write beside a file's place, so that it is whole when it comes there. */
const BESIDE = /\.(?:galley-part|crswap)$/;

/** Every file has all of its bytes, and the post names what is there; how many new files there are. */
function judge(clone: RealClone, wanted: ReadonlyMap<string, string>): number {
  const found = [...filesIn(clone)].filter(([path]) => !BESIDE.test(path));
  const isBefore = ([path, sum]: readonly [string, string]) =>
    path === POST && sum === sumOf(FILE.text);
  const broken = found.filter((each) => wanted.get(each[0]) !== each[1] && !isBefore(each));
  expect(broken.map(([path]) => path)).toEqual([]);
  const named = [...clone.read(POST).matchAll(/path="([^"]+)"/g)].map(([, path]) => path ?? "");
  expect(named.filter((path) => !existsSync(join(clone.folder, path)))).toEqual([]);
  return found.filter((each) => !isBefore(each)).length;
}
