import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

const FILE = issueFile("# Reports\n\n- [First](https://a.example/first): one\n");

/** As on a page without encryption, or where the person forbids it. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "clipboard", { value: undefined }),
  );
  await page.reload();
});

const byHand = (page: Page): Locator => page.getByRole("dialog", { name: "Copy by hand" });

/** What the keys of the hand would copy. */
const selected = (dialog: Locator): Promise<string> =>
  dialog
    .getByRole("textbox")
    .evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );

test("where the browser refuses to copy, a link's address is shown selected with the key that copies it", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(FILE);
  await editor.text.getByText("First").click();
  await editor.linkForm.getByRole("button", { name: "Copy" }).click();
  await expect(byHand(page)).toContainText("press Ctrl+C");
  await expect(byHand(page).getByRole("textbox")).toBeFocused();
  expect(await selected(byHand(page))).toBe("https://a.example/first");
  await page.keyboard.press("Escape");
  await expect(byHand(page)).toBeHidden();
});

test("and so is the whole Markdown, byte for byte", async ({ page, library, editor }) => {
  await library.openFiles(FILE);
  await expect(editor.text).toBeVisible();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Copy Markdown" }).click();
  await expect(byHand(page).getByRole("textbox")).toBeFocused();
  expect(await selected(byHand(page))).toBe(FILE.text);
  await byHand(page).getByRole("button", { name: "Close" }).click();
  await expect(byHand(page)).toBeHidden();
});

test("and what an assistant is told", async ({ page, library, editor }) => {
  await library.openFiles(FILE);
  await editor.caretAtEndOf(editor.text.getByText(": one"));
  await page.keyboard.press("Control+Alt+b");
  await expect(byHand(page).getByRole("textbox")).toBeFocused();
  expect(await selected(byHand(page))).toContain("https://a.example/first");
});
