import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { measureTyping } from "../bench/measure.ts";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { BASE_URL } from "../support/server.ts";
import { LAST_WORDS, largeLibrary } from "./large-library.ts";
import { newProfile, startBrowser } from "./real-browser.ts";

const ISSUES = 500;
/** How often an issue is opened and left. */
const OPENINGS = Number(process.env["GALLEY_OPENINGS"] ?? 200);
const PAINT_WITHIN = 50;
const OPEN_WITHIN = 2_000;
/** So many bytes of the heap are no growth: what is kept of each kind once, and what the collector leaves. */
const FLAT = 4_000_000;

test("a library of 500 issues, 1,000 links and an issue of 1 MB with 2,000 items, 50 figures of 100 MB and 500 versions is written on as a small one, and leaves nothing behind", async () => {
  test.setTimeout(900_000);
  const profile = newProfile();
  const folder = mkdtempSync(join(tmpdir(), "galley-load-"));
  const path = join(folder, "backup.zip");
  writeFileSync(path, await largeLibrary(ISSUES));
  const { page, close } = await startBrowser(profile);
  try {
    await page.goto(BASE_URL);
    await restore(page, path);
    const library = new LibraryPage(page, "en");
    await expect(library.rows).toHaveCount(ISSUES, { timeout: 60_000 });

    const opened: number[] = [];
    for (let time = 0; time < 3; time++) opened.push(await openLarge(page));
    const editor = new EditorPage(page, "en");
    await openLarge(page);
    await editor.caretAtEndOf(editor.text.getByText("Item 20 of part 3 has"));
    const { paintP95, perKey } = await measureTyping(page);
    await editor.saved();
    await page.keyboard.press("Control+Alt+v");
    const versions = page.getByRole("complementary", { name: "Versions" }).getByRole("listitem");
    await expect.poll(() => versions.count(), { timeout: 30_000 }).toBeGreaterThanOrEqual(500);
    await page.keyboard.press("Escape");

    console.log(
      `load: open ${opened.map(Math.round).join(", ")} ms, key to paint p95 ${paintP95.toFixed(1)} ms, ${perKey.toFixed(1)} ms of the page's thread a key`,
    );
    const grown = await heapGrowth(page);
    console.log(`load: the heap grew by ${(grown / 1e6).toFixed(1)} MB in ${OPENINGS} openings`);
    expect(Math.max(...opened)).toBeLessThan(OPEN_WITHIN);
    expect(paintP95).toBeLessThan(PAINT_WITHIN);
    expect(grown).toBeLessThan(FLAT);
  } finally {
    await close();
    profile.remove();
    rmSync(folder, { recursive: true });
  }
});

async function restore(page: Page, path: string): Promise<void> {
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore from a backup…" }).click();
  await (await chosen).setFiles(path);
  const dialog = page.getByRole("dialog", { name: "Restore from a backup" });
  const button = dialog.getByRole("button", { name: `Restore ${ISSUES} issues` });
  await button.click({ timeout: 120_000 });
  await expect(dialog).toBeHidden({ timeout: 300_000 });
}

/** Opens the large issue; resolves to the milliseconds from the press until its last words stand there. */
async function openLarge(page: Page): Promise<number> {
  await page.evaluate(() => (window.location.hash = "#/"));
  await page.getByRole("main").getByRole("listitem").first().waitFor();
  return page.evaluate(async (words) => {
    const begun = performance.now();
    window.location.hash = "#/issue/large";
    const isShown = () => document.querySelector("[role=textbox]")?.textContent?.includes(words);
    while (!isShown()) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - begun;
  }, LAST_WORDS);
}

/** Opens and leaves issues again and again; resolves to the bytes that the heap has grown by since the tenth part of it. */
async function heapGrowth(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const openMany = (count: number) =>
    page.evaluate(async (times) => {
      const shown = async (what: string): Promise<void> => {
        while (!document.querySelector(what))
          await new Promise((resolve) => requestAnimationFrame(resolve));
      };
      for (let time = 0; time < times; time++) {
        window.location.hash = `#/issue/small-${time % 50}`;
        await shown("[role=textbox][contenteditable=true]");
        window.location.hash = "#/";
        await shown("main li");
      }
    }, count);
  await openMany(OPENINGS / 10);
  const before = await heapOf(session);
  await openMany(OPENINGS);
  return (await heapOf(session)) - before;
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}
