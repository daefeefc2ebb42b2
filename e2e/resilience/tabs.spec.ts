import { expect, type Page, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { BASE_URL } from "../support/server.ts";
import { textsInLibrary } from "./library-of-three.ts";
import { newProfile, startBrowser } from "./real-browser.ts";

/** How often; a long run says more. */
const RUNS = Number(process.env["GALLEY_TAB_RUNS"] ?? 1);
const TABS = 3;
const EDITS = Number(process.env["GALLEY_TAB_EDITS"] ?? 60);
/** Milliseconds from "Write here" until the tab writes, also where the other one is frozen. */
const TAKES_OVER_WITHIN = 1_500;
/** A hand-over is seen through three processes. */
const SEEN_AFTER = 250;

for (let run = 1; run <= RUNS; run++)
  test(`tabs ${run}: no edit that was acknowledged is lost between ${TABS} tabs that take an issue from each other, one of them frozen`, async () => {
    test.setTimeout(600_000);
    const profile = newProfile();
    const browser = await startBrowser(profile);
    await browser.page.goto(BASE_URL);
    await new LibraryPage(browser.page, "en").openFiles({ name: "one.md", text: "Begun.\n" });
    await expect(new EditorPage(browser.page, "en").text).toContainText("Begun.");
    const pages = [browser.page];
    while (pages.length < TABS) {
      const page = await browser.page.context().newPage();
      await page.goto(browser.page.url());
      await expect(new EditorPage(page, "en").text).toContainText("Begun.");
      pages.push(page);
    }
    const took: number[] = [];
    let writer = browser.page;
    for (let edit = 0; edit < EDITS; edit++) {
      const next = pages[Math.floor(Math.random() * TABS)] ?? writer;
      if (next !== writer) {
        const isFrozen = edit % 3 === 0;
        const thaw = isFrozen ? await freeze(writer) : null;
        took.push(await takeOver(next));
        await thaw?.();
        writer = next;
      }
      await write(writer, `(${edit})`);
    }
    await browser.page.goto(BASE_URL);
    const texts = await textsInLibrary(browser.page);
    await browser.close();
    profile.remove();
    const lost = Array.from({ length: EDITS }, (_, edit) => `(${edit})`).filter(
      (word) => !texts.some((text) => text.includes(word)),
    );
    console.log(
      `tabs: ${EDITS} edits, ${took.length} hand-overs, the slowest in ${Math.max(...took)} ms`,
    );
    expect(lost).toEqual([]);
    expect(Math.max(...took)).toBeLessThan(TAKES_OVER_WITHIN + SEEN_AFTER);
  });

async function write(page: Page, word: string): Promise<void> {
  const editor = new EditorPage(page, "en");
  await page.bringToFront();
  await editor.caretAtEndOf(editor.text.getByText("Begun."));
  await page.keyboard.insertText(` ${word}`);
  await editor.saved();
}

async function takeOver(page: Page): Promise<number> {
  await page.bringToFront();
  const button = page.getByRole("button", { name: "Write here" });
  await button.waitFor();
  const pressedAt = Date.now();
  await button.click();
  await expect(new EditorPage(page, "en").text).toHaveAttribute("contenteditable", "true");
  return Date.now() - pressedAt;
}

/** The tab does nothing until the result is called. */
async function freeze(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  return async () => {
    await session.send("Page.setWebLifecycleState", { state: "active" });
    await session.detach();
  };
}
