import type { Locator } from "@playwright/test";
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

    test("quotes and apostrophes are those of the language that they stand in", async ({
      page,
      library,
      editor,
    }) => {
      const face = (locator: Locator) =>
        locator.evaluate((element) => getComputedStyle(element).fontFamily.split(", ")[0]);
      await library.sampleButton.click();
      await expect(editor.text).toHaveAttribute("lang", language);
      const own = language === "en" ? "-apple-system" : '"PingFang SC"';
      expect(await face(page.locator("body"))).toBe(own);
      expect(await face(editor.text.getByRole("paragraph").first())).toBe(own);
      // An issue in the other language keeps its own.
      const other = language === "en" ? "zh-CN" : "en";
      await editor.text.evaluate((element, lang) => element.setAttribute("lang", lang), other);
      expect(await face(editor.text.getByRole("paragraph").first())).not.toBe(own);
      expect(await face(page.locator("body"))).toBe(own);
    });

    test("the sample shows every kind of block, and can be thrown away", async ({
      page,
      library,
      editor,
    }) => {
      await library.sampleButton.click();
      await expect(editor.text.getByRole("region").first()).toBeVisible();
      for (const role of ["table", "blockquote", "code", "separator"] as const) {
        await expect(editor.text.getByRole(role).first(), role).toBeAttached();
      }
      await editor.toLibrary();
      await expect(library.rows).toHaveCount(1);
      await expect(page.getByText(WORDS[language].newIssue).first()).toBeVisible();
    });
  });
}
