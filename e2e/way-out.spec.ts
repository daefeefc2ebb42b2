import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { downloadBy } from "./pages/editor-page.ts";
import { addFigure } from "./support/add-figure.ts";
import { chooseClone, inClone } from "./support/clone.ts";
import { issueFile } from "./support/issue-file.ts";

const FILE = issueFile("One line.\n\nAnother line.\n");
const POST = "_posts/2026-01-05-small-models.md";

const barOf = (page: Page): Locator => page.getByRole("banner");
const inBar = (page: Page, name: string): Locator => barOf(page).getByRole("button", { name });
const sheetOf = (page: Page): Locator => page.getByRole("dialog", { name: "Into the repository" });

test("the way out that is likely meant is in ink, and nothing beside it moves when that becomes another", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(FILE);
  // Nothing is connected, and no figure is new: as ever, and the way into the repository beside it.
  const intoRepository = inBar(page, "Into the repository…");
  await expect(intoRepository).toBeVisible();
  const more = inBar(page, "More");
  const placeOf = async () => (await more.boundingBox())?.x;
  const place = await placeOf();
  const { text } = await downloadBy(page, () => inBar(page, "Download .md").click());
  expect(text).toBe(FILE.text);
  await intoRepository.click();
  await expect(sheetOf(page)).toBeVisible();
  await page.keyboard.press("Escape");

  await chooseClone(page, { [POST]: FILE.text });
  await editor.caretAtEndOf(editor.text.getByText("Another line."));
  await addFigure(page, editor);
  await expect(inBar(page, "Download .zip…")).toBeVisible();
  expect(await placeOf()).toBe(place);
  // The key that saves would leave the figure behind, so it does what the button says; the other key downloads all the same.
  await page.keyboard.press("Control+s");
  await expect(sheetOf(page).getByRole("radio", { name: ".zip" })).toBeChecked();
  await page.keyboard.press("Escape");
  const alone = await downloadBy(page, () => page.keyboard.press("Control+Shift+s"));
  expect(alone.name).toBe(FILE.name);

  await inBar(page, "Download .zip…").click();
  await sheetOf(page).getByRole("radio", { name: "Clone folder" }).click();
  await sheetOf(page).getByRole("button", { name: "Choose folder…" }).click();
  await expect(sheetOf(page).getByRole("button", { name: "Write 2 files" })).toBeEnabled();
  await page.keyboard.press("Escape");
  await expect(inBar(page, "Write to the clone…")).toBeVisible();
  expect(await placeOf()).toBe(place);
});

test("a clone that holds this very text is said to, until a letter is typed, and gives its lines to commit again", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(FILE);
  await chooseClone(page, { [POST]: FILE.text });
  await editor.caretAtEndOf(editor.text.getByText("One line."));
  await page.keyboard.type(" Mine.");
  await editor.more("Into the repository…");
  const sheet = sheetOf(page);
  await sheet.getByRole("radio", { name: "Clone folder" }).click();
  await sheet.getByRole("button", { name: "Choose folder…" }).click();
  await sheet.getByLabel("What changed").fill("My line");
  await sheet.getByRole("button", { name: "Write 1 file" }).click();
  await expect(sheet).toContainText("1 file is written and read back.");
  await page.keyboard.press("Escape");
  await inBar(page, "In the clone").click();
  await expect(sheet).toContainText("The repository has all of it as it is here.");
  await expect(sheet).toContainText(`git add -- ${POST}`);
  await expect(sheet).toContainText("git commit -m 'My line'");
  await expect(sheet.getByRole("button", { name: /^Write/ })).toHaveCount(0);
  await page.keyboard.press("Escape");

  await editor.caretAtEndOf(editor.text.getByText("Another line."));
  await page.keyboard.type("!");
  await expect(inBar(page, "Write to the clone…")).toBeVisible();
  await page.keyboard.press("Backspace");
  await expect(inBar(page, "In the clone")).toBeVisible();
  expect(await inClone(page, POST)).toBe(FILE.text.replace("One line.", "One line. Mine."));
});
