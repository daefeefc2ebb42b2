import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

test("Ctrl+K makes a link of the selection, changes it and takes it away", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("read this\n"));
  await editor.selectLast(4, editor.text.getByText("read this"));
  await page.keyboard.press("Control+k");
  await editor.linkForm.getByLabel("Address").fill("https://a.example/one");
  await page.keyboard.press("Enter");
  await expect(editor.linkForm).toHaveCount(0);
  await page.keyboard.press("End");
  expect(await editor.body()).toBe("read [this](https://a.example/one)\n");

  await page.keyboard.press("Control+k");
  await editor.linkForm.getByLabel("Text").fill("that");
  await editor.linkForm.getByLabel("Address").fill("https://a.example/two");
  await editor.linkForm.getByRole("button", { name: "Done" }).click();
  expect(await editor.body()).toBe("read [that](https://a.example/two)\n");

  await editor.caretAtEndOf(editor.text.getByRole("paragraph").first());
  await page.keyboard.press("Control+k");
  await editor.linkForm.getByRole("button", { name: "Remove link" }).click();
  expect(await editor.body()).toBe("read that\n");
});

test("a click on a link puts the caret into it and opens nothing", async ({
  page,
  context,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("read [this page](https://a.example/one) now\n"));
  const link = editor.text.getByRole("link", { name: "this page" });
  await expect(link).toBeVisible();
  const address = page.url();
  await link.click();
  await page.keyboard.type("X");
  await expect(editor.text.getByRole("paragraph").first()).toContainText("X");
  await expect(editor.text.getByRole("link")).toHaveText(/X/);
  expect(page.url()).toBe(address);
  expect(context.pages()).toHaveLength(1);
});

test("Ctrl+Shift+Enter opens the link of the line in a tab that knows nothing of this one", async ({
  page,
  context,
  library,
  editor,
}) => {
  const address = new URL("/icon.svg", page.url()).href;
  await library.openFiles(issueFile(`read [this page](${address}) now\n`));
  await editor.caretAtEndOf(editor.text.getByRole("paragraph").first());
  const opened = context.waitForEvent("page");
  await page.keyboard.press("Control+Shift+Enter");
  const tab = await opened;
  await expect.poll(() => tab.url()).toBe(address);
  expect(await tab.evaluate(() => window.opener === null)).toBe(true);
  expect(await editor.body()).toBe(`read [this page](${address}) now\n`);
});
