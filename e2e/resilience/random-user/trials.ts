import { expect } from "@playwright/test";
import { type Act, rewriteIntro, write } from "./acts.ts";
import type { Person } from "./person.ts";

/** From the key that could not be saved to the word that says so: the save itself waits a little. */
const SAID_WITHIN = 1_000 + 500;

function undoOrRedo(by: 1 | -1): Act {
  return async (person) => {
    const { page, expected } = person;
    if (!(by < 0 ? expected.canUndo : expected.canRedo)) return false;
    await person.caretAtEndOf({ section: 0, item: 0 });
    await page.keyboard.press(by < 0 ? "Control+z" : "Control+Shift+z");
    const file = await person.file();
    const before = expected.file;
    if (!expected.went(by, file)) expect(file, "one of the texts before").toBe(before);
    expect(file, "undo and redo do something").not.toBe(before);
    return true;
  };
}

export const undo = undoOrRedo(-1);
export const redo = undoOrRedo(1);

export const restoreFirst: Act = async (person) => {
  const { page, expected } = person;
  if (expected.file === expected.firstFile) return false;
  await person.saved();
  await person.caretAtEndOf({ section: 0, item: 0 });
  const versions = page.getByRole("complementary", { name: "Versions" });
  await page.keyboard.press("Control+Alt+v");
  await expect(versions.getByRole("listitem").getByRole("button").first()).toBeFocused();
  await page.keyboard.press("End");
  await versions.getByRole("button", { name: "Restore all of it" }).click();
  await expect(person.editor.text).toBeFocused();
  if (await versions.isVisible()) await page.keyboard.press("Control+Alt+v");
  expected.change(expected.first);
  return true;
};

export const leaveAndComeBack: Act = async (person) => {
  await person.toLibrary();
  await person.library.issue(person.expected.sheet.headline).click();
  await person.reopened();
  return true;
};

export const deleteAndTakeBack: Act = async (person) => {
  const { headline } = person.expected.sheet;
  await person.toLibrary();
  await person.library.delete(headline);
  await expect(person.library.row(headline)).toBeHidden();
  await person.library.undo();
  await person.library.issue(headline).click();
  await person.reopened();
  return true;
};

export const reload: Act = async (person) => {
  await person.saved();
  await person.page.reload();
  await person.reopened();
  return true;
};

/** What a page has not saved goes with it when it goes, and is there again. */
export const reloadInTheMiddle: Act = async (person, pick) => {
  await write(person, pick);
  await person.page.reload();
  await person.reopened();
  return true;
};

export const kill: Act = async (person) => {
  await person.saved();
  await person.kill();
  return true;
};

export const killInTheMiddle: Act = async (person, pick) => {
  for (let word = 0; word < 5; word++) await write(person, pick);
  await person.kill();
  return true;
};

export const writeInSecondTab: Act = async (person, pick) => {
  const first = person.page;
  await person.openTab();
  await person.editor.writeHere.click();
  await person.reopened();
  await write(person, pick);
  await person.saved();
  await first.close();
  return true;
};

export const fillDisk: Act = async (person) => {
  const { disk } = person.home;
  if (!disk) return false;
  await person.saved();
  const free = disk.fill();
  const lives = await writeUntilFull(person).then(
    () => true,
    (error: unknown) => !/closed|crashed/.test(String(error)) && Promise.reject(error),
  );
  free();
  if (lives) await rewriteIntro(person, 0);
  else await person.kill();
  await person.saved();
  // Chromium may have emptied the database meanwhile.
  const found = person.page.getByRole("button", { name: "Show them" });
  if (await found.isVisible()) await leaveAndComeBack(person, 0);
  return true;
};

/** Makes the introduction longer until the disk takes no more; it must be said. */
async function writeUntilFull({ page, editor, expected, newWord }: Person): Promise<void> {
  const said = page.getByText(/The disk is full|could not be saved/).first();
  await editor.caretAtEndOf(editor.text.getByText(expected.sheet.intro, { exact: true }));
  const end = Date.now() + 20_000;
  // The last blocks of a log may still take a word.
  while (!(await said.isVisible()) && Date.now() < end) {
    const words = ` ${"full ".repeat(2_000)}${newWord()}`;
    await page.keyboard.insertText(words);
    expected.change({ ...expected.sheet, intro: expected.sheet.intro + words });
  }
  await expect(said).toBeVisible({ timeout: SAID_WITHIN });
}
