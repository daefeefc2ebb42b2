import { expect, test } from "./fixtures.ts";
import { ArchivePage } from "./pages/archive-page.ts";
import { issueFile } from "./support/issue-file.ts";

const filler = (count: number) => Array.from({ length: count }, (_, n) => `- Item ${n}`).join("\n");
const LONG = `# Reports\n\n${filler(60)}\n\n# Papers\n\n- [小模型的知识蒸馏](https://arxiv.org/abs/1)：很好\n`;

test("words are found in all issues, and lead to their place by keys alone", async ({
  page,
  library,
  editor,
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
  await expect(editor.text.getByText("小模型的知识蒸馏")).toBeInViewport();
  await expect(editor.text).toBeFocused();
  await input.compose(["hao"], "好");
  await expect(editor.text).toContainText("小模型的好知识蒸馏");
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

test("who comes back from a result stands on it again", async ({ page, library, editor }) => {
  await library.openFiles(issueFile("# Reports\n\n- First model\n- Second model\n"));
  await editor.toLibrary();
  await library.search.fill("model");
  const hits = library.row("Small models").getByRole("link", { name: /Reports/ });
  await hits.filter({ hasText: "Second" }).click();
  await expect(editor.text).toBeFocused();
  await page.goBack();
  await expect(hits.filter({ hasText: "Second" })).toBeFocused();
  await library.issue("Small models").click();
  await expect(editor.text).toBeVisible();
  await page.goBack();
  await expect(library.issue("Small models")).toBeFocused();
});

const WEEK = `# Products and models

- Qinghe [released](https://qinghe.example/nano)QH-Nano, distilled for phones
- Lumen [released](https://lumen.example/desk)Lumen Desk, which keeps notes

# Papers

- [**小模型的知识蒸馏**](https://arxiv.org/abs/2511.00001)：很好
- [**On-policy distillation**](https://arxiv.org/abs/2511.00002): at home
`;

test("what is typed brings organisations, hosts and tags to narrow the results to, by keys alone", async ({
  page,
  library,
  editor,
  input,
}) => {
  const second = issueFile(
    "# Products and models\n\n- Qinghe [released](https://qinghe.example/ocr)QH-OCR, distilled, too\n\n# Papers\n\n- [**再谈知识蒸馏**](https://arxiv.org/abs/2512.00001)：更好\n",
    "2026-01-12-second.md",
  );
  await library.openFiles(issueFile(WEEK), {
    name: second.name,
    text: second.text
      .replace("Links 3: Small models", "Links 4: Second")
      .replace("  - Weekly", "  - Agents"),
  });
  await expect(library.rows).toHaveCount(2);
  const offer = (name: string) => page.getByRole("button", { name, exact: true });
  const chosen = page.getByRole("group", { name: "Narrowed to" });
  const hits = page.getByRole("main").getByRole("link", { name: / · / });
  await page.keyboard.press("/");
  await expect(library.search).toBeFocused();
  await input.compose(["zhi", "zhi shi"], "知识");
  await expect(page.getByText("2 places · 2 issues")).toBeVisible();
  await expect(offer("Tag Agents, 1")).toBeVisible();
  await library.search.fill("distil");
  await expect(page.getByText("3 places · 2 issues")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(offer("Organisation Qinghe, 2")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(library.search).toBeFocused();
  await expect(chosen).toContainText("Qinghe");
  await expect(hits).toHaveCount(2);
  await expect(page.getByText("2 places · 2 issues")).toBeVisible();

  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await expect(page.getByText("2 places · 2 issues")).toBeVisible();
  await input.compose(["wu"], "无");
  await expect(page.getByText("Nowhere in an issue or in the archive.")).toBeVisible();
  await page.keyboard.press("Backspace");
  await expect(chosen).toBeVisible();
  await page.keyboard.press("Backspace");
  await expect(chosen).toHaveCount(0);
  await expect(library.rows).toHaveCount(2);

  await page.keyboard.type("@qing nano");
  await offer("Organisation Qinghe, 1").press("Enter");
  await expect(library.search).toHaveValue("nano");
  await page.keyboard.press("Home");
  await page.keyboard.press("Backspace");
  await expect(library.search).toHaveValue("nano");
  await expect(chosen).toHaveCount(0);

  await library.search.fill("#ag");
  await offer("Tag Agents, 1").press("Enter");
  await expect(library.search).toHaveValue("");
  await expect(library.rows).toHaveCount(1);
  await page.keyboard.type("arx");
  await offer("Host arxiv.org, 1").press("Enter");
  await expect(chosen).toContainText("#Agentsarxiv.org");
  await page.keyboard.press("ArrowDown");
  await expect(hits).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor.text.getByText("再谈知识蒸馏")).toBeInViewport();
  await page.goBack();
  await expect(hits).toBeFocused();
  await page.getByRole("button", { name: "Do not narrow to #Agents any more" }).press("Enter");
  await expect(library.search).toBeFocused();
  await expect(library.rows).toHaveCount(2);
});

test("posts of the archive are searched before there is any issue", async ({ page, library }) => {
  await expect(library.newIssueButton).toBeVisible();
  const archive = new ArchivePage(page);
  await archive.goto();
  await archive.addFiles(issueFile(WEEK));
  await expect(archive.count(1)).toBeVisible();
  await page.goto("./#/");
  await library.search.fill("lumen");
  await page.getByRole("button", { name: "Host lumen.example, 1" }).click();
  await expect(page.getByText("1 place · 1 issue")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: / · / }).click();
  await expect(page.getByText("which keeps notes")).toBeInViewport();
});
