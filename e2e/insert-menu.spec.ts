import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";
import type { Language } from "./pages/words.ts";

const BLOCKS: Record<Language, { query: string; quote: string; table: string }> = {
  en: { query: "/quo", quote: "Quote", table: "Table" },
  "zh-CN": { query: "、yy", quote: "引用", table: "表格" },
};

for (const language of ["en", "zh-CN"] as const) {
  test.describe(`the menu of blocks in ${language}`, () => {
    test.use({ language });
    const { query, quote, table } = BLOCKS[language];

    test("opens on a slash, is filtered by typing and chosen from by keys", async ({
      page,
      library,
      editor,
    }) => {
      await library.openFiles(issueFile("Begin\n"));
      await editor.caretAtEndOf(editor.text.getByText("Begin"));
      await page.keyboard.press("Enter");
      await page.keyboard.type(query);
      const options = editor.insertMenu.getByRole("option");
      await expect(options).toHaveCount(1);
      await expect(options).toContainText(quote);
      await page.keyboard.press("Enter");
      await expect(editor.insertMenu).toHaveCount(0);
      await page.keyboard.type("words");
      expect(await editor.body()).toBe("Begin\n\n> words\n");
    });

    test("opens on the plus beside a block, and the other language finds blocks too", async ({
      page,
      library,
      editor,
    }) => {
      await library.openFiles(issueFile("Begin\n"));
      await editor.text.getByText("Begin").hover();
      await editor.insertBelow.click();
      await page.keyboard.type(language === "en" ? "bg" : "tabl");
      const option = editor.insertMenu.getByRole("option", { name: table });
      await expect(option).toHaveAttribute("aria-selected", "true");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await expect(editor.text.getByRole("table")).toBeVisible();
    });
  });
}

test("a slash menu that is given up leaves the slash as text", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("Begin\n"));
  await editor.caretAtEndOf(editor.text.getByText("Begin"));
  await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  await expect(editor.insertMenu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(editor.insertMenu).toHaveCount(0);
  await page.keyboard.type("usr/bin");
  expect(await editor.body()).toBe("Begin\n\n/usr/bin\n");
});
