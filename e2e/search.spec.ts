import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

const filler = (count: number) => Array.from({ length: count }, (_, n) => `- Item ${n}`).join("\n");
const LONG = `# Reports\n\n${filler(60)}\n\n# Papers\n\n- [小模型的知识蒸馏](https://arxiv.org/abs/1)：很好\n`;

test("words are found in all issues, and lead to their place by keys alone", async ({
  page,
  library,
  desk,
}) => {
  const other = issueFile("# Reports\n\n- Nothing here\n", "2026-01-12-other.md");
  await library.openFiles(issueFile(LONG), {
    name: other.name,
    text: other.text.replace("Links 3: Small models", "Links 4: Others"),
  });
  await expect(library.rows).toHaveCount(2);
  await page.getByRole("button", { name: "Appearance" }).focus();
  await page.keyboard.press("/");
  await expect(library.search).toBeFocused();
  await page.keyboard.insertText("知识蒸馏");
  const hit = page.getByRole("region", { name: "3 Small models" }).getByRole("link");
  await expect(hit).toHaveCount(1);
  await expect(hit.locator("mark")).toHaveText("知识蒸馏");
  await expect(hit).toContainText("Papers · arxiv.org");
  await expect(page.getByText("1 place · 1 issue")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(hit).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(desk.text.getByText("小模型的知识蒸馏")).toBeInViewport();
  await expect(desk.text).toBeFocused();
  await page.keyboard.insertText("好");
  await expect(desk.text).toContainText("小模型的好知识蒸馏");
});

test("what is nowhere is said to be", async ({ page, library }) => {
  await library.openFiles(issueFile(LONG), issueFile(LONG, "2026-01-12-second.md"));
  await library.search.fill("nowhere to be found");
  await expect(page.getByText("Nowhere in an issue or in the archive.")).toBeVisible();
  await library.search.fill("");
  await expect(library.rows).toHaveCount(2);
});
