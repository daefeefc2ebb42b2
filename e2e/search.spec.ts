import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

const filler = (count: number) => Array.from({ length: count }, (_, n) => `- Item ${n}`).join("\n");
const LONG = `# Reports\n\n${filler(60)}\n\n# Papers\n\n- [小模型的知识蒸馏](https://arxiv.org/abs/1)：很好\n`;

test("words are found in all issues, and lead to their place by keys alone", async ({
  page,
  library,
  desk,
  input,
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
  await input.compose(["zhi", "zhi shi"], "知识蒸馏");
  const hit = library.row("Small models").getByRole("link", { name: /Papers/ });
  await expect(hit).toHaveCount(1);
  await expect(hit.locator("mark")).toHaveText("知识蒸馏");
  await expect(hit).toContainText("Papers · arxiv.org");
  await expect(page.getByText("1 place · 1 issue")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(hit).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(desk.text.getByText("小模型的知识蒸馏")).toBeInViewport();
  await expect(desk.text).toBeFocused();
  await input.compose(["hao"], "好");
  await expect(desk.text).toContainText("小模型的好知识蒸馏");
});

test("what is nowhere is said to be", async ({ page, library }) => {
  await library.openFiles(issueFile(LONG), issueFile(LONG, "2026-01-12-second.md"));
  await library.search.fill("nowhere to be found");
  await expect(page.getByText("Nowhere in an issue or in the archive.")).toBeVisible();
  await library.search.fill("");
  await expect(library.rows).toHaveCount(2);
});

test("each issue that was found stands in one list once, with its places below it", async ({
  page,
  library,
}) => {
  const { name, text } = issueFile("# Reports\n\n- Distillation at home\n", "2026-01-12-b.md");
  await library.openFiles(
    issueFile("# Reports\n\n- Distillation\n\n# Papers\n\n- More distillation\n"),
    { name, text: text.replace("Links 3: Small models", "Links 4: Distillation") },
  );
  await library.search.fill("distillation");
  await expect(page.getByText("3 places · 2 issues")).toBeVisible();
  await expect(library.rows).toHaveCount(2);
  await expect(library.row("Small models").locator("mark")).toHaveText([
    "Distillation",
    "distillation",
  ]);
  await library.search.fill("links 4");
  await expect(page.getByText("1 issue", { exact: true })).toBeVisible();
  await expect(library.rows).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await expect(library.issue("Distillation")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(library.search).toBeFocused();
});

test("who comes back from a result stands on it again", async ({ page, library, desk }) => {
  await library.openFiles(issueFile("# Reports\n\n- First model\n- Second model\n"));
  await desk.toLibrary();
  await library.search.fill("model");
  const hits = library.row("Small models").getByRole("link", { name: /Reports/ });
  await hits.filter({ hasText: "Second" }).click();
  await expect(desk.text).toBeFocused();
  await page.goBack();
  await expect(hits.filter({ hasText: "Second" })).toBeFocused();
  await library.issue("Small models").click();
  await expect(desk.text).toBeVisible();
  await page.goBack();
  await expect(library.issue("Small models")).toBeFocused();
});
