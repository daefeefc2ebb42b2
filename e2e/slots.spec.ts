import { expect, test } from "./fixtures.ts";
import { type IssueFile, issueFile } from "./support/issue-file.ts";
import { draggedLink, WAYS_TO_WRITE } from "./support/input.ts";

test("Tab goes through what a new item lacks, which is never printed", async ({
  page,
  library,
  editor,
  input,
}) => {
  await library.openFiles(issueFile("# Products and models\n\n- One\n"));
  const one = editor.text.getByText("One");
  await expect(one).toBeVisible();
  await input.drop(one, draggedLink("https://lab.example/k2", "https://lab.example/k2"), "bottom");
  const item = editor.items("Products and models").nth(1);
  await expect(item).toContainText("Organisation");
  await expect(item).toContainText("Product");
  await expect(item).toContainText("Comment");
  expect(await editor.body()).toBe(
    "# Products and models\n\n- One\n- [released](https://lab.example/k2)\n",
  );

  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("A lab ");
  await page.keyboard.press("Tab");
  await page.keyboard.type(" K2");
  await page.keyboard.press("Tab");
  await page.keyboard.type("quick");
  expect(await editor.body()).toBe(
    "# Products and models\n\n- One\n- A lab [released](https://lab.example/k2) K2, quick\n",
  );
});

test("Tab behind the last slot goes on to the next item that lacks something, and never nests what was finished", async ({
  page,
  library,
  editor,
  input,
}) => {
  await library.openFiles(issueFile("# Products and models\n\n- One\n\n# Papers\n\n- Two\n"));
  await expect(editor.text.getByText("One")).toBeVisible();
  await input.drop(
    editor.text.getByText("Two"),
    draggedLink("https://lab.example/p", "P"),
    "bottom",
  );
  // No hand drops the next one before this one stands there.
  await expect(editor.text.getByRole("link", { name: "P", exact: true })).toBeVisible();
  await input.drop(
    editor.text.getByText("One"),
    draggedLink("https://lab.example/k2", "K2"),
    "bottom",
  );
  await page.keyboard.type("quick");
  await page.keyboard.press("Tab");
  await page.keyboard.type("read");
  await page.keyboard.press("Tab");
  await page.keyboard.type("!");
  expect(await editor.body()).toBe(
    "# Products and models\n\n- One\n- [released](https://lab.example/k2) K2, quick\n\n" +
      "# Papers\n\n- Two\n- [**P**](https://lab.example/p): read!\n",
  );
  // Whoever comes back to it means what Tab means in a list.
  await editor.caretAtEndOf(editor.items("Papers").nth(0));
  await editor.caretAtEndOf(editor.items("Papers").nth(1));
  await page.keyboard.press("Tab");
  expect(await editor.body()).toContain("- Two\n  - [**P**]");
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+Shift+z");
  expect(await editor.body()).toContain("- Two\n  - [**P**]");
});

/** What is written into the slot of a comment first, and what stands in the file then. */
const FIRST_WORDS: readonly (readonly [words: string, written: string])[] = [
  ["甲", "：甲"],
  ["：甲", "：甲"],
  ["，甲", "，甲"],
  [" by Meta", " by Meta"],
  ["“甲”", "：“甲”"],
];
for (const [way, write] of Object.entries(WAYS_TO_WRITE)) {
  test(`a slot brings its separator unless the first thing written is one, ${way}`, async ({
    page,
    library,
    editor,
    input,
  }) => {
    const items = FIRST_WORDS.map((_, index) => `- [**T**](https://a.example/${index})`);
    await library.openFiles(chineseIssue(items));
    for (const [index, [words]] of FIRST_WORDS.entries()) {
      await editor.caretAtEndOf(editor.items("热点论文").nth(index));
      await page.keyboard.press("Tab");
      await write(page, input, words);
      await write(page, input, "乙");
    }
    expect(await editor.body()).toBe(
      `# 热点论文\n\n${items.map((item, index) => `${item}${FIRST_WORDS[index]?.[1]}乙\n`).join("")}`,
    );
  });
}

test("a slot brings its separator with pasted words, and none to a line break", async ({
  page,
  library,
  editor,
  input,
}) => {
  await library.openFiles(
    chineseIssue(["- [**T**](https://a.example/1)", "- [**T**](https://a.example/2)"]),
  );
  const items = editor.items("热点论文");
  await editor.caretAtEndOf(items.nth(0));
  await page.keyboard.press("Tab");
  await input.copyElsewhere({ "text/plain": "甲" });
  await page.keyboard.press("Control+v");
  await expect(items.nth(0)).toContainText("甲");
  await editor.caretAtEndOf(items.nth(1));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Enter");
  await input.compose(["jia"], "甲");
  expect(await editor.body()).toMatch(
    /^# 热点论文\n\n- \[\*\*T\*\*\]\(https:\/\/a.example\/1\)：甲\n- \[\*\*T\*\*\]\(https:\/\/a.example\/2\)(\\|  )\n  甲\n$/,
  );
});

test("a list pasted at the end of an item becomes items", async ({
  page,
  library,
  editor,
  input,
}) => {
  await library.openFiles(chineseIssue(["- 甲", "- 丁"]));
  await editor.caretAtEndOf(editor.items("热点论文").nth(0));
  await input.copyElsewhere({
    "text/html": "<ul><li>乙</li><li>丙</li></ul>",
    "text/plain": "乙\n丙",
  });
  await page.keyboard.press("Control+v");
  await expect(editor.items("热点论文")).toHaveCount(4);
  await input.compose(["hao"], "好");
  expect(await editor.body()).toBe("# 热点论文\n\n- 甲\n- 乙\n- 丙好\n- 丁\n");
});

function chineseIssue(items: readonly string[]): IssueFile {
  const text = `---\nlayout: post\ntitle: "每周链接 3: 小"\ndate: 2026-01-05T08:00:00+08:00\n---\n\n# 热点论文\n\n${items.join("\n")}\n`;
  return { name: "2026-01-05-weekly-3-small.md", text };
}
