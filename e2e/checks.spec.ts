import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

/** An issue with all that its newsletter writes into the front matter. */
function wholeIssue(body: string) {
  const { name, text } = issueFile(body);
  const rest =
    "giscus_comments: true\ntabs: true\npretty_table: true\ntoc:\n  sidebar: left\n---\n\n#";
  return { name, text: text.replace("---\n\n#", rest) };
}

const TWO_MISTAKES = wholeIssue("# Reports\n\n端侧模型,手机上\n\n增加38％\n");

test("a mistake is marked where it stands, counted in the bar, and mended by keys alone", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(TWO_MISTAKES);
  await expect(editor.findings).toHaveText([",", "％"]);
  await expect(editor.checkCount).toHaveText("2");
  await editor.caretAtEndOf(editor.text.getByRole("heading", { name: "Reports" }));
  await page.keyboard.press("F8");
  await expect(editor.finding).toContainText("Half-width “,” in Chinese");
  await expect(editor.finding.getByRole("button", { name: "Fix" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor.text).toBeFocused();
  await expect(editor.findings).toHaveText(["％"]);
  await page.keyboard.press("F8");
  await editor.finding.getByRole("button", { name: "Ignore here" }).click();
  await expect(editor.findings).toHaveCount(0);
  await expect(editor.checkCount).toHaveText("");
  expect(await editor.body()).toBe("# Reports\n\n端侧模型，手机上\n\n增加38％\n");
});

test("a place that is ignored stays so after a reload, and is shown again from the pane", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(TWO_MISTAKES);
  await editor.checkCount.click();
  await editor.checks.getByRole("button", { name: /Half-width/ }).click();
  await editor.finding.getByRole("button", { name: "Ignore here" }).click();
  await expect(editor.findings).toHaveText(["％"]);
  await page.reload();
  await expect(editor.findings).toHaveText(["％"]);
  await editor.checkCount.click();
  await editor.checks.getByRole("button", { name: "1 place ignored" }).click();
  await editor.checks.getByRole("button", { name: "Show again" }).click();
  await expect(editor.findings).toHaveText([",", "％"]);
  await expect(editor.checkCount).toHaveText("2");
});

test("the pane is walked by arrows, mends and ignores, and goes to the place and back", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(TWO_MISTAKES);
  await expect(editor.findings).toHaveCount(2);
  await page.keyboard.press("Control+Alt+k");
  const rows = editor.checks.getByRole("listitem").getByRole("button", { name: /Reports ·/ });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor.finding).toContainText("A full-width");
  await page.keyboard.press("Escape");
  await expect(editor.text).toBeFocused();
  await rows.first().focus();
  await page.keyboard.press("Tab");
  await expect(editor.checks.getByRole("button", { name: "Fix", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(editor.text).toBeFocused();
  expect(await editor.body()).toBe("# Reports\n\n端侧模型，手机上\n\n增加38％\n");
});

test("what ignores the last place hands the keys on, and F8 shows what only the front matter has", async ({
  page,
  library,
  editor,
}) => {
  const { name, text } = wholeIssue("# Reports\n\n增加38％\n");
  await library.openFiles({ name, text: text.replace(": Small models", ": ") });
  await expect(editor.findings).toHaveCount(1);
  await editor.checkCount.click();
  const rows = editor.checks.getByRole("listitem").getByRole("button");
  await expect(rows).toHaveCount(2);
  await rows.last().focus();
  await editor.checks.getByRole("button", { name: "Ignore here" }).click();
  await expect(rows).toHaveCount(1);
  await expect(rows).toBeFocused();
  await page.keyboard.press("Control+Alt+k");
  await expect(editor.checks).toBeHidden();
  await page.keyboard.press("F8");
  await expect(rows).toBeFocused();
});

test("what is opened from the menu has the keys, and gives them back", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("- 甲 乙\n"));
  await expect(editor.text).toBeVisible();
  const more = page.getByRole("button", { name: "More", exact: true });
  await more.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /^Tidy/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Fix all: look first" })).toBeFocused();
  await more.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /^Into the repository/ }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  // On the dialog, or on its first control where that is there at once.
  await expect(dialog.and(page.locator(":focus-within"))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
});

test("what is wrong in the front matter is listed, and leads to its form", async ({
  library,
  editor,
  page,
}) => {
  const { name, text } = wholeIssue("# Reports\n\n- [One](https://example.com/one)\n");
  await library.openFiles({ name, text: text.replace(": Small models", ": ") });
  await editor.checkCount.click();
  const row = editor.checks.getByRole("button", { name: /Front matter · title/ });
  await row.click();
  await expect(page.getByRole("heading", { name: "Front matter" })).toBeVisible();
  await expect(row).toBeVisible();
});

test("a rule is switched off in the newsletter, said to be, and switched on again", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(TWO_MISTAKES);
  await editor.checkCount.click();
  await editor.checks.getByRole("button", { name: /A full-width/ }).click();
  await editor.checks.getByRole("button", { name: "Switch the rule off" }).click();
  await expect(editor.findings).toHaveText([","]);
  await expect(page.getByText("The rule is off in all issues of Weekly Links")).toBeVisible();
  await page.reload();
  await expect(editor.findings).toHaveText([","]);
  await editor.checkCount.click();
  await editor.checks.getByRole("button", { name: "1 rule off" }).click();
  await editor.checks.getByRole("button", { name: "Switch on" }).click();
  await expect(editor.findings).toHaveText([",", "％"]);
});

test("fixing all shows what it would change, leaves out a rule, and is one undo", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(TWO_MISTAKES);
  await editor.checkCount.click();
  await editor.checks.getByRole("button", { name: "Fix all…" }).click();
  const changes = editor.checks.getByRole("region", { name: "What would change" });
  await expect(changes).toContainText("端侧模型,，手机上");
  await expect(editor.checks.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(editor.checks.getByRole("heading", { level: 2 })).toHaveText(/Checks/);
  await expect(editor.checks.getByRole("heading", { level: 2 })).toBeFocused();
  await editor.checks.getByRole("button", { name: "Fix all…" }).click();
  await editor.checks.getByRole("checkbox", { name: /A full-width/ }).uncheck();
  await editor.checks.getByRole("button", { name: "Fix this one" }).click();
  await expect(editor.findings).toHaveText(["％"]);
  expect(await editor.body()).toBe("# Reports\n\n端侧模型，手机上\n\n增加38％\n");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(editor.findings).toHaveText([",", "％"]);
  expect(await editor.body()).toBe("# Reports\n\n端侧模型,手机上\n\n增加38％\n");
});

test("an old issue is tidied from the menu, by the rules that were chosen the last time", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(TWO_MISTAKES);
  const tidy = async () => {
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Tidy…" }).click();
  };
  await tidy();
  await editor.checks.getByRole("checkbox", { name: /A full-width/ }).uncheck();
  await page.keyboard.press("Escape");
  await expect(editor.checks.getByRole("button", { name: "Fix all…" })).toBeVisible();
  await page.reload();
  await tidy();
  await expect(editor.checks.getByRole("checkbox", { name: /A full-width/ })).not.toBeChecked();
  await editor.checks.getByRole("button", { name: "Fix this one" }).click();
  await expect(editor.findings).toHaveText(["％"]);
});

test("the mark of a block is pressed in the margin, and shows its message and choices", async ({
  page,
  library,
  editor,
}) => {
  const figure =
    '<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n        {% include figure.liquid path="/assets/img/a.png" %}\n    </div>\n</div>\n';
  await library.openFiles(wholeIssue(`# Reports\n\n增加38％\n\n${figure}`));
  await expect(editor.findingBlocks).toHaveCount(1);
  const box = await editor.findingBlocks.boundingBox();
  if (!box) throw new Error("The figure is not shown.");
  await page.mouse.click(box.x - 6, box.y + box.height / 2);
  await expect(editor.finding).toContainText("A figure without alt text: a.png");
  await expect(editor.finding.getByRole("button", { name: "Ignore here" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor.findingBlocks).toHaveCount(0);
  await expect(editor.findings).toHaveText(["％"]);
});

test("what another mark tells of is walked, too, and can be ignored there", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(wholeIssue("# Reports\n\n增加38％\n\n**研究（长期的）**是他们的项目\n"));
  await expect(editor.checkCount).toHaveText("2");
  await editor.caretAtEndOf(editor.text.getByRole("heading", { name: "Reports" }));
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
  await expect(editor.finding).toContainText("GitHub will not show this bold");
  await expect(editor.finding).toContainText("2 / 2 · F8");
  await editor.finding.getByRole("button", { name: "Ignore here" }).click();
  await expect(editor.checkCount).toHaveText("1");
});

test("the form of the front matter says below a field what is wrong with it, and no more once it is right", async ({
  library,
  editor,
  page,
}) => {
  const { name, text } = wholeIssue("# Reports\n\n- [甲](https://a.test)：一\n");
  await library.openFiles({ name, text: text.replace(/^categories: .*$/m, "categories: 2025") });
  await expect(editor.checkCount).toHaveText("1");
  await editor.checkCount.click();
  await editor.checks.getByRole("button", { name: /2025/ }).click();
  const category = page.getByRole("textbox", { name: "Category" });
  await expect(category).toHaveAccessibleDescription(/categories: 2025 is no text/);
  await category.fill("AI");
  await category.blur();
  await expect(category).toHaveAccessibleDescription("");
  await expect(editor.checkCount).toHaveText("");
});

test("a mistake in a link is told with the link's address, and mended there by the pointer or by keys", async ({
  page,
  library,
  editor,
}) => {
  const link = "- [一个,两个](http://a.example/)：一个词\n";
  await library.openFiles(issueFile(`# Reports\n\n${link}`, "other.md"));
  await expect(editor.findings.filter({ hasText: "," }).first()).toBeVisible();
  await editor.text.getByText("一个").first().click();
  const also = editor.linkForm.getByRole("region");
  await expect(also).toHaveCount(2);
  await also.filter({ hasText: "Half-width" }).getByRole("button", { name: "Fix" }).click();
  await expect(editor.linkForm).toBeHidden();
  await expect(editor.text).toBeFocused();
  expect(await editor.body()).toContain("[一个，两个](http://a.example/)");
  await page.keyboard.press("Control+k");
  await expect(editor.linkForm.getByRole("textbox").nth(1)).toBeFocused();
  await expect(also).toHaveCount(1);
  await editor.linkForm.getByRole("button", { name: "Ignore here" }).press("Enter");
  await expect(editor.linkForm).toBeHidden();
  await expect(editor.text).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(editor.linkForm).toBeVisible();
  await expect(also).toHaveCount(0);
});
