import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

test("an issue is written from the library to the file without the mouse", async ({
  page,
  library,
  editor,
  frontMatter,
}) => {
  const { keyboard } = page;
  await page.clock.setFixedTime(new Date("2026-01-07T12:00:00Z"));
  await library.goto();
  await pressUntilFocused(page, "Tab", library.newIssueButton);
  await keyboard.press("Enter");
  await expect(library.newIssueDialog).toBeVisible();
  // The dialog is seen a frame before the focus is in it.
  await expect(library.newIssueHeadline).toBeFocused();
  await keyboard.type("By keys alone");
  await keyboard.press("Enter");

  await editor.beginIntro();
  await keyboard.type("An introduction.");
  await pressUntilFocused(page, "Tab", editor.addItemIn("Papers"));
  await keyboard.press("Enter");
  await keyboard.type("A paper on [chips](https://a.example/chips)");
  await keyboard.press("Enter");
  await keyboard.type("Another");
  await keyboard.press("Alt+ArrowUp");
  const first = await editor.downloadByKey();
  // F6 leads into the messages while one stands, so it is pressed only once this one does.
  await expect(editor.message(`Downloaded ${first.name}`)).toBeVisible();
  await expect(editor.items("Papers")).toHaveText([/Another/, /A paper on chips/]);

  // In an item Tab means to nest; F6 leaves the text.
  await keyboard.press("F6");
  await pressUntilFocused(page, "Tab", editor.frontMatterLink);
  await keyboard.press("Enter");
  await pressUntilFocused(page, "Tab", frontMatter.field("Headline"));
  await keyboard.press("End");
  await keyboard.type(", twice");
  await keyboard.press("Escape");
  await expect(editor.text).toBeVisible();

  const { name, text } = await editor.downloadByKey();
  expect(name).toBe("2026-01-12-by-keys-alone.md");
  expect(text).toContain('title: "Weekly Links 1: By keys alone, twice"\n');
  expect(text).toContain("# Papers\n\n- Another\n- A paper on [chips](https://a.example/chips)\n");
  expect(text).toContain("\nAn introduction.\n");
});

test("an introduction is begun by Enter on its row, in an issue that has none", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("# Reports\n\n- One\n"));
  await pressUntilFocused(page, "Tab", editor.introRow);
  await page.keyboard.press("Enter");
  await page.keyboard.type("First of all");
  expect(await editor.body()).toBe("First of all\n\n# Reports\n\n- One\n");
});

test("? lists the shortcuts wherever nobody is typing, and F6 goes round the screen", async ({
  page,
  library,
  editor,
}) => {
  await library.newIssue({ headline: "Keys", slug: "keys" });
  await editor.beginIntro();
  await page.keyboard.type("What?");
  await expect(editor.shortcuts).toHaveCount(0);
  await page.keyboard.press("F6");
  await expect(editor.text).not.toBeFocused();
  await page.keyboard.press("?");
  await expect(editor.shortcuts).toContainText("Move the block up");
  await page.keyboard.press("Escape");
  await expect(editor.shortcuts).toHaveCount(0);
  await pressUntilFocused(page, "F6", editor.text);
});

/** Presses a key until the focus is there, as somebody does who looks where it is. */
async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
  await target.waitFor();
  for (let press = 0; press < 40; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `reached by ${key}`).toBeFocused();
}
