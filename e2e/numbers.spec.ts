import { expect, test } from "./fixtures.ts";
import { ArchivePage } from "./pages/archive-page.ts";
import { issueFile } from "./support/issue-file.ts";

const item = (n: number, words = ", which folds") =>
  `- Maker [launched](https://maker.example/${n}) Lamp ${n}${words}`;

function issue(number: number, items: number) {
  const day = `2026-0${number}-05`;
  const body = `# Products and models\n\n${Array.from({ length: items }, (_, n) => item(number * 100 + n)).join("\n")}\n`;
  const { text } = issueFile(body);
  return {
    name: `${day}-issue.md`,
    text: text
      .replace("Links 3: Small models", `Links ${number}: Issue ${number}`)
      .replace("2026-01-05", day),
  };
}

test("the newsletter in figures is reached by keys from the library, and each plot has its numbers as a table", async ({
  page,
  library,
}) => {
  await library.openFiles(issue(1, 3), issue(2, 5));
  await expect(library.rows).toHaveCount(2);
  await page.keyboard.press("Control+Alt+g");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByText("2 issues and 8 items")).toBeVisible();
  const plot = page.getByRole("figure").filter({
    has: page.getByRole("heading", { name: "Items in each issue" }),
  });
  await expect(plot.getByRole("img", { name: "Items in each issue" })).toBeVisible();
  await expect(plot.getByText("5 at most; 5 in the newest.")).toBeVisible();
  await plot.getByText("Show the numbers").focus();
  await page.keyboard.press("Enter");
  const table = plot.getByRole("table", { name: "Items in each issue" });
  await expect(table.getByRole("row")).toHaveText(["IssueItems", "Issue 13", "Issue 25"]);
  for (const name of ["Issues over time", "By section", "Sites", "Organisations"])
    await expect(page.getByRole("img", { name })).toBeVisible();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(library.rows).toHaveCount(2);
});

test("what is written, and what is thrown out since it was sent, counts at once", async ({
  page,
  library,
  editor,
  inbox,
  input,
}) => {
  const archive = new ArchivePage(page);
  await archive.goto();
  await archive.addFiles(issue(1, 3));
  await expect(archive.count(1)).toBeVisible();
  await library.goto();
  await library.openFiles(issue(2, 1));
  await expect(editor.text).toBeVisible();
  await editor.text.getByText("which folds").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await input.compose(["xin"], "新的一条");
  await inbox.open();
  await inbox.paste("https://maker.example/100");
  await inbox.rows.first().click();
  await page.keyboard.press("Delete");
  await expect(inbox.rows).toHaveCount(0);
  await editor.toLibrary();
  await page.getByRole("button", { name: "In figures" }).click();
  await expect(page.getByText("2 issues and 5 items")).toBeVisible();
  await expect(
    page.getByText("1 link of an earlier issue came again and was thrown out of the inbox."),
  ).toBeVisible();
});

test("newsletters are told apart, and where nothing can be counted it is said what to do", async ({
  page,
  library,
}) => {
  await page.goto("./#/numbers");
  await expect(page.getByText("There is nothing to count yet.")).toBeVisible();
  await page.getByRole("button", { name: "To the library" }).click();
  const { name, text } = issueFile("# 热点论文\n\n- [**甲**](https://b.example/)：好\n");
  await library.openFiles(issue(1, 3), issue(2, 5), {
    name: name.replace(".md", "-zh.md"),
    text: text.replace("Weekly Links 3: Small models", "每周链接 3：小模型"),
  });
  await expect(library.rows).toHaveCount(3);
  await page.getByRole("button", { name: "In figures" }).click();
  await expect(page.getByText("2 issues and 8 items")).toBeVisible();
  await page.getByLabel("Newsletter").selectOption({ index: 1 });
  await expect(page.getByText("1 issue and 1 item,")).toBeVisible();
  await expect(page.getByRole("img", { name: "Sites" })).toContainText("b.example");
});
