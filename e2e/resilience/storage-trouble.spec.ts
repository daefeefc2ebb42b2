import { expect, type Page, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { BASE_URL } from "../support/server.ts";
import { fillLibrary, NAMES, textOf, textsInLibrary } from "./library-of-three.ts";
import { newProfile, startBrowser } from "./real-browser.ts";

/** How often the browser's storage makes trouble in each way; a long run says more. */
const TIMES = Number(process.env["GALLEY_STORAGE_TROUBLES"] ?? 3);
/** From the key that could not be saved to the word that says so: the save itself waits a little. */
const SAID_WITHIN = 1_000 + 500;

/** The issue "one" before the eyes, with a word more that is saved. */
async function beginOne(page: Page): Promise<EditorPage> {
  await fillLibrary(page);
  await new LibraryPage(page, "en").issue("Issue one").click();
  const editor = new EditorPage(page, "en");
  await editor.caretAtEndOf(editor.text.getByText("Text of one."));
  await page.keyboard.insertText(" Before.");
  await editor.saved();
  return editor;
}

/** What must be there in the end, and after a new start. */
const ALL = NAMES.map((name) =>
  name === "one" ? textOf(name).replace("of one.", "of one. Before. Then.") : textOf(name),
).toSorted();

for (let time = 1; time <= TIMES; time++)
  test(`quota ${time}: it is said within a second, the text can be downloaded, saving goes on once there is room, and all of it is there after a new start`, async () => {
    const profile = newProfile();
    const { page, close } = await startBrowser(profile);
    const browser = await page.context().newCDPSession(page);
    const { origin } = new URL(BASE_URL);
    // From the start: Chromium lets a database have what it was once given.
    await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: QUOTA });
    const editor = await beginOne(page);
    await fillQuota(page);
    const said = page.getByText("The disk is full, so the last changes are not saved.");
    await page.keyboard.insertText(" Then.");
    await expect(said).toBeVisible({ timeout: SAID_WITHIN });
    expect(await editor.body()).toContain("Text of one. Before. Then.");
    await browser.send("Storage.overrideQuotaForOrigin", { origin });
    await expect(said).toBeHidden({ timeout: 60_000 });
    await editor.saved();
    await close();
    await findAll(profile);
    profile.remove();
  });

/** So many bytes are all that the origin may have: the app itself, which it keeps for later, and texts. */
const QUOTA = 60_000_000;

/** Another database of the origin takes what is left. */
function fillQuota(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const request = window.indexedDB.open("filler", 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore("filler"));
    await new Promise((resolve) => request.addEventListener("success", resolve));
    const put = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = request.result.transaction("filler", "readwrite");
        transaction.addEventListener("complete", () => resolve(true));
        transaction.addEventListener("abort", () => resolve(false));
        const noise = new Uint8Array(bytes);
        for (let at = 0; at < bytes; at += 65_536)
          crypto.getRandomValues(noise.subarray(at, at + 65_536));
        transaction.objectStore("filler").put(noise, `${Math.random()}`);
      });
    for (let bytes = 8_000_000; bytes >= 1_000; bytes = Math.floor(bytes / 4))
      while (await put(bytes));
    request.result.close();
  });
}

for (let time = 1; time <= TIMES; time++)
  test(`closed connection ${time}: the next save opens it again`, async () => {
    const profile = newProfile();
    const { page, close } = await startBrowser(profile);
    const editor = await beginOne(page);
    await closeConnections(page);
    await page.keyboard.insertText(" Then.");
    await editor.saved();
    await expect.poll(() => textsInLibrary(page)).toEqual(ALL);
    await close();
    await findAll(profile);
    profile.remove();
  });

for (let time = 1; time <= TIMES; time++)
  test(`cleared ${time}: the text that is open is saved again, and it is said what is gone`, async () => {
    const profile = newProfile();
    const { page, close } = await startBrowser(profile);
    const editor = await beginOne(page);
    const browser = await page.context().newCDPSession(page);
    const { origin } = new URL(BASE_URL);
    await browser.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
    await page.keyboard.insertText(" Then.");
    await expect(page.getByText("The browser has lost other issues")).toBeVisible();
    await editor.saved();
    const open = ALL.filter((text) => text.includes("Then."));
    expect(await textsInLibrary(page)).toEqual(open);
    await page.getByRole("button", { name: "Show them" }).click();
    await expect(
      page.getByRole("heading", { name: "2 of the 3 issues here are gone from both places" }),
    ).toBeVisible();
    await close();
    profile.remove();
  });

/** Has Chromium close all connections to databases of this origin, by the page on which it lists them. */
async function closeConnections(page: Page): Promise<void> {
  const internals = await page.context().newPage();
  await internals.goto("chrome://indexeddb-internals");
  await internals.getByText("Force close").first().click();
  await expect(internals.getByText("Open connections: 0").first()).toBeVisible();
  await internals.close();
  await page.bringToFront();
}

async function findAll(profile: Parameters<typeof startBrowser>[0]): Promise<void> {
  const { page, close } = await startBrowser(profile);
  await page.goto(BASE_URL);
  await expect(new LibraryPage(page, "en").rows).toHaveCount(NAMES.length);
  expect(await textsInLibrary(page)).toEqual(ALL);
  await close();
}
