import { expect, test } from "./fixtures.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const denied = (): never => {
      throw new DOMException("The user denied permission to access the database.", "SecurityError");
    };
    for (const name of ["indexedDB", "localStorage", "sessionStorage", "caches"])
      Object.defineProperty(window, name, { get: denied, configurable: true });
    Object.defineProperty(StorageManager.prototype, "getDirectory", {
      value: async () => denied(),
    });
    Object.defineProperty(LockManager.prototype, "request", { value: async () => denied() });
  });
});

test("where the browser lets nothing be kept, an issue is opened, written and downloaded under a banner that says so", async ({
  page,
  library,
  editor,
}) => {
  const banner = page
    .getByRole("alert")
    .filter({ hasText: "This browser lets Galley keep nothing." });
  await expect(banner).toBeVisible();
  await library.openFiles(issueFile(TWO_SECTIONS));
  await editor.caretAtEndOf(editor.text.getByText("First report"));
  await page.keyboard.type(" in memory");
  await expect(banner).toBeVisible();
  await expect(page.getByText("In this page only")).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeHidden();
  expect(await editor.body()).toContain("- First report in memory\n");

  // It stays while the page does.
  await page.getByRole("link", { name: "Galley, all issues" }).click();
  await expect(library.row("Small models")).toBeVisible();
  await library.row("Small models").click();
  await expect(editor.text).toContainText("First report in memory");

  await page.getByRole("link", { name: "Galley, all issues" }).click();
  await library.newIssue({ headline: "Another", slug: "another" });
  await expect(editor.headline).toHaveText("Another");
});
