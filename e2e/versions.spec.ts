import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";
import type { Page } from "@playwright/test";

const versionsOf = (page: Page) => page.getByRole("complementary", { name: "Versions" });
const rowsOf = (page: Page) => versionsOf(page).getByRole("listitem").getByRole("button");
const shownOf = (page: Page) => page.getByRole("region", { name: "The version shown" });

test("an issue that was emptied and left comes back from a version, and undo empties it again", async ({
  page,
  library,
  editor,
}) => {
  await library.newIssue({ headline: "Lost", slug: "lost" });
  await editor.beginIntro();
  await page.keyboard.type("These are words that nobody wants to write a second time.");
  await editor.saved();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect(editor.text).not.toContainText("nobody wants");
  await editor.saved();
  await page.goto("about:blank");
  await page.goBack();
  await expect(editor.text).not.toContainText("nobody wants");

  await page.keyboard.press("Control+Alt+v");
  await expect(rowsOf(page).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(
    shownOf(page).locator(".part ins").filter({ hasText: "nobody wants" }),
  ).toBeVisible();
  await versionsOf(page).getByRole("button", { name: "Restore all of it" }).click();
  await expect(editor.text).toContainText("words that nobody wants to write a second time.");
  await expect(editor.text).toBeFocused();
  await editor.saved();
  await page.keyboard.press("Control+z");
  await expect(editor.text).not.toContainText("nobody wants");
});

test("the versions are walked by keys alone: changes, a part to copy, and back to the text", async ({
  page,
  context,
  library,
  editor,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await library.openFiles(
    issueFile("# Reports\n\n- Kestrel [released](https://k.example) a voice\n- Lumen stays\n"),
  );
  await editor.caretAtEndOf(editor.text.getByText("Kestrel"));
  await page.keyboard.press("Shift+Home");
  await page.keyboard.type("Something else entirely");
  await editor.saved();

  await page.keyboard.press("Control+Alt+v");
  await expect(rowsOf(page).first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(shownOf(page)).toContainText("Kestrel released a voice");
  await expect(editor.text).toBeHidden();
  await page.keyboard.press("F7");
  await expect(shownOf(page).locator("[aria-current=true]")).toContainText("Kestrel");
  await page.keyboard.press("c");
  await expect(editor.message("Copied this part as Markdown")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "- Kestrel [released](https://k.example) a voice",
  );
  await page.keyboard.press("Home");
  await expect(editor.text).toBeVisible();
  await page.keyboard.press("End");
  await expect(shownOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(versionsOf(page)).toBeHidden();
  await expect(editor.text).toBeFocused();
});

test("replacing all matches keeps what was there before, with its reason", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("One word, and one word more, and a last word.\n"));
  await expect(editor.text).toContainText("One word");
  await page.keyboard.press("Control+h");
  await editor.findBar.getByRole("textbox", { name: "Find" }).fill("word");
  await editor.findBar.getByRole("textbox", { name: "Replace" }).fill("sentence");
  await editor.findBar.getByRole("button", { name: "All" }).click();
  await expect(editor.text).toContainText("a last sentence");
  await editor.saved();
  await page.keyboard.press("Control+Alt+v");
  const before = rowsOf(page).filter({ hasText: "Before replacing 3 matches" });
  await before.click();
  await expect(shownOf(page)).toContainText("and a last");
  await expect(shownOf(page).locator(".part ins").first()).toHaveText("word");
});

test("a version gives its place back to what is asked for there, and the focus to the text", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("# Reports\n\n- Kestrel has a voice\n"));
  await editor.caretAtEndOf(editor.text.getByText("Kestrel"));
  await page.keyboard.type(" and more words");
  await editor.saved();
  const show = async (): Promise<void> => {
    await page.keyboard.press("Control+Alt+v");
    await expect(rowsOf(page).first()).toBeFocused();
    await page.keyboard.press("End");
    await expect(shownOf(page)).toBeVisible();
  };
  await show();
  await page.keyboard.press("Control+Alt+v");
  await expect(versionsOf(page)).toBeHidden();
  await expect(editor.text).toBeFocused();
  await show();
  await page.keyboard.press("Control+f");
  await expect(editor.findBar.getByRole("textbox", { name: "Find" })).toBeFocused();
  await page.keyboard.press("Escape");
  await show();
  await editor.more("Front matter…");
  await expect(shownOf(page)).toBeHidden();
  await expect(versionsOf(page)).toBeHidden();
});
