import { expect, type Page, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { copiedTexts } from "../support/second-copy.ts";
import { BASE_URL } from "../support/server.ts";
import { fillLibrary, NAMES, textOf, textsInLibrary } from "./library-of-three.ts";
import { loopDisk } from "./loop-disk.ts";
import { profileIn, startBrowser } from "./real-browser.ts";

/** How often the disk is filled; a long run says more. */
const TIMES = Number(process.env["GALLEY_FULL_DISKS"] ?? 1);
/** Each time: at the second one Chromium finds what the first one has torn, and empties its database. */
const FULL_IN_ONE_RUN = 3;
/** From the key that could not be saved to the word that says so: the save itself waits a little. */
const SAID_WITHIN = 1_000 + 500;

for (let time = 1; time <= TIMES; time++)
  test(`full disk ${time}: it is said within a second, the text can be downloaded, saving goes on once there is room, also the third time, and all of it is there after a new start`, async () => {
    const disk = loopDisk();
    if (!disk) console.warn("NOT TESTED: no disk can be mounted here, so none was filled.");
    test.skip(!disk);
    if (!disk) return;
    const browser = await startBrowser(profileIn(disk.folder));
    const { page } = browser;
    await fillLibrary(page);
    await new LibraryPage(page, "en").issue("Issue one").click();
    const editor = new EditorPage(page, "en");
    await editor.caretAtEndOf(editor.text.getByText("Text of one."));
    await page.keyboard.insertText(" Before.");
    await isCopied(page, " Before.\n");
    let lives = true;
    for (let full = 1; lives && full <= FULL_IN_ONE_RUN; full++) {
      const free = disk.fill();
      lives = await goOnWriting(page, free).then(
        () => true,
        (error: unknown) => !/has been closed/.test(String(error)) && Promise.reject(error),
      );
      if (!lives) free();
    }
    if (lives) await browser.close();
    else
      console.log(
        "full disk: Chromium ended by itself, as it does when it cannot write its own files",
      );

    const again = await startBrowser(profileIn(disk.folder));
    await again.page.goto(BASE_URL);
    await bringBack(again.page);
    const texts = await textsInLibrary(again.page);
    await again.close();
    disk.remove();
    const [first, ...others] = NAMES.map(textOf);
    expect(texts).toHaveLength(NAMES.length);
    expect(others.every((text) => texts.includes(text))).toBe(true);
    const written = texts.find((text) => text.startsWith((first ?? "").trimEnd()));
    expect(written).toContain(" Before.");
    if (lives) expect(written).toMatch(/ After\.\n$/);
  });

/** Writes until the disk takes no more, and again once there is room. */
async function goOnWriting(page: Page, free: () => void): Promise<void> {
  const editor = new EditorPage(page, "en");
  const typedAt = Date.now();
  const said = page.getByText(/The disk is full|could not be saved/).first();
  // The last blocks of a log may still take a word.
  for (let word = 0; !(await said.isVisible()) && Date.now() - typedAt < 20_000; word++)
    await page.keyboard.insertText(` ${"full ".repeat(2_000)}${word}`);
  await expect(said).toBeVisible({ timeout: SAID_WITHIN });
  expect(await editor.body()).toContain("Text of one. Before. full");
  free();
  await page.keyboard.insertText(" After.");
  await expect(said).toBeHidden({ timeout: 60_000 });
  await editor.saved();
  await isCopied(page, " After.\n");
}

/** The copy is a few seconds behind at most, also after it could not be written. */
async function isCopied(page: Page, end: string): Promise<void> {
  const ended = async () => (await copiedTexts(page)).filter((text) => text.endsWith(end));
  await expect.poll(ended, { timeout: 3_000 }).toHaveLength(1);
}

/** All is in the library, or comes there by one click. */
async function bringBack(page: Page): Promise<void> {
  const library = new LibraryPage(page, "en");
  const back = page.getByRole("button", { name: /^(Bring all back|Begin a new database)/ });
  await expect(back.or(library.row("Issue one"))).toBeVisible();
  const isNeeded = await back.isVisible();
  if (isNeeded) await back.click();
  console.log(isNeeded ? "full disk: brought back by a click" : "full disk: nothing was lost");
  await expect(library.row("Issue one")).toBeVisible();
}
