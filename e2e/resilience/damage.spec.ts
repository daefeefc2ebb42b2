import { expect, type Page, test } from "@playwright/test";
import { LibraryPage } from "../pages/library-page.ts";
import { BASE_URL } from "../support/server.ts";
import { EditorPage } from "../pages/editor-page.ts";
import { damagesOf } from "./damages.ts";
import { addFigure } from "../support/add-figure.ts";
import { copiedPictures, copiedTexts } from "../support/second-copy.ts";
import { fillLibrary, NAMES, picturesInLibrary, textsInLibrary } from "./library-of-three.ts";
import { newProfile, type Profile, startBrowser } from "./real-browser.ts";

let whole: Profile;
/** The texts of three issues, one of which has a figure, and the sums of its pictures. */
let texts: readonly string[];
let pictures: readonly string[];

test.beforeAll(async () => {
  whole = newProfile();
  const { page, close } = await startBrowser(whole);
  await fillLibrary(page);
  await new LibraryPage(page, "en").issue("Issue one").click();
  const editor = new EditorPage(page, "en");
  await editor.caretAtEndOf(editor.text.getByText("Text of one."));
  await addFigure(page, editor);
  await editor.saved();
  texts = await textsInLibrary(page);
  pictures = await picturesInLibrary(page);
  expect(pictures.length).toBeGreaterThan(0);
  await expect.poll(() => copiedTexts(page)).toEqual(texts);
  await expect.poll(() => copiedPictures(page)).toEqual(copiesOf(pictures));
  await close();
});
test.afterAll(() => whole.remove());

/** Each picture is called by the sum of its bytes. */
const copiesOf = (sums: readonly string[]): readonly string[] => sums.map((sum) => `${sum} ${sum}`);

for (const { name, does } of damagesOf("database"))
  test(`all comes back by one click, the pictures, too, after ${name}`, async () => {
    const profile = whole.copy();
    does(profile);
    const { page, close } = await startBrowser(profile);
    try {
      await page.goto(BASE_URL);
      const library = new LibraryPage(page, "en");
      const back = page.getByRole("button", { name: /^(Bring all back|Begin a new database)/ });
      await expect(back.or(library.row("Issue one"))).toBeVisible();
      // Some damage costs nothing: then nothing is said.
      if (await back.isVisible()) await back.click();
      await Promise.all(NAMES.map((each) => expect(library.row(`Issue ${each}`)).toBeVisible()));
      expect(await textsInLibrary(page)).toEqual(texts);
      await expect.poll(() => picturesInLibrary(page)).toEqual(pictures);
      await page.reload();
      await expect(library.row("Issue one")).toBeVisible();
    } finally {
      await close();
      profile.remove();
    }
  });

/** Whether a folder can be made at all: not where a file has the place of all of them. Then that is said. */
function givesFolder(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    try {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle("tried", { create: true });
      return true;
    } catch {
      return false;
    }
  });
}

for (const { name, does } of damagesOf("copy"))
  test(`nothing is missing, and the copy is made anew, after ${name}`, async () => {
    const profile = whole.copy();
    does(profile);
    const { page, close } = await startBrowser(profile);
    try {
      await page.goto(BASE_URL);
      const library = new LibraryPage(page, "en");
      await Promise.all(NAMES.map((each) => expect(library.row(`Issue ${each}`)).toBeVisible()));
      expect(await textsInLibrary(page)).toEqual(texts);
      expect(await picturesInLibrary(page)).toEqual(pictures);
      if (await givesFolder(page)) {
        await expect.poll(() => copiedTexts(page)).toEqual(texts);
        return await expect.poll(() => copiedPictures(page)).toEqual(copiesOf(pictures));
      }
      await page.goto(`${BASE_URL}#/settings`);
      await expect(page.getByText("The second copy cannot be kept")).toBeVisible();
    } finally {
      await close();
      profile.remove();
    }
  });

test("where both places are empty, it is said how much there was", async () => {
  const profile = whole.copy();
  for (const place of ["database", "copy"] as const)
    damagesOf(place)
      .find(({ name }) => name.endsWith("all missing"))
      ?.does(profile);
  const { page, close } = await startBrowser(profile);
  try {
    await page.goto(BASE_URL);
    await expect(
      page.getByRole("heading", { name: "There were 3 issues here; both places are empty now" }),
    ).toBeVisible();
  } finally {
    await close();
    profile.remove();
  }
});
