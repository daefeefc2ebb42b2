import type { Language } from "./pages/words.ts";
import { WORDS } from "./pages/words.ts";
import { expect, test } from "./fixtures.ts";

const LANGUAGES: readonly Language[] = ["en", "zh-CN"];

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("the interface speaks the language of the browser", async ({ page, library }) => {
      await expect(library.newIssueButton).toBeVisible();
      await expect(library.openButton).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    });

    test("the sample shows every kind of block, and can be thrown away", async ({
      page,
      library,
      desk,
    }) => {
      await library.sampleButton.click();
      await expect(desk.text.getByRole("region").first()).toBeVisible();
      for (const role of ["table", "blockquote", "code", "separator"] as const) {
        await expect(desk.text.getByRole(role).first(), role).toBeAttached();
      }
      await desk.toLibrary();
      await expect(library.rows).toHaveCount(1);
      await expect(page.getByText(WORDS[language].newIssue).first()).toBeVisible();
    });
  });
}
