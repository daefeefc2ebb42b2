import { expect, test } from "./metadata-fixtures.ts";
import { ArchivePage } from "./pages/archive-page.ts";
import { issueFile, THREE_SECTIONS } from "./support/issue-file.ts";
import { draggedLink } from "./support/input.ts";
import { dragOutOf } from "./support/other-window.ts";
import { withSite } from "./support/own-site.ts";

/** An issue with the sections that a link can be sent between, and one of the week before. */
const NOW = issueFile(THREE_SECTIONS);
const BEFORE = {
  ...issueFile(
    `# Papers\n\n- [**Kept paper**](https://arxiv.org/abs/2510.09999v2): it was good\n`,
    "2025-12-29-week-before.md",
  ),
};
const EARLIER = {
  ...BEFORE,
  text: BEFORE.text.replace("Weekly Links 3: Small", "Weekly Links 2: Big"),
};

test("a link dragged out of another window arrives clean, and its address can be given back", async ({
  page,
  context,
  library,
  editor,
  input,
}) => {
  await library.openFiles(NOW);
  await expect(editor.items("Other reading")).toHaveCount(1);
  const other = await context.newPage();
  const html = `<p style="font:40px serif"><a href="https://essays.example/b?utm_source=mail&p=2">On patience</a></p>`;
  const payload = await withSite({ html }, async (origin) => {
    await other.goto(origin);
    return dragOutOf(other, other.getByRole("link"));
  });
  await page.bringToFront();
  await input.drop(editor.text.getByText("An essay"), payload, "bottom");
  await expect(editor.items("Other reading")).toHaveCount(2);
  expect(await editor.body()).toContain("- [On patience](https://essays.example/b?p=2)\n");

  await editor.items("Other reading").nth(1).getByText("On patience").click();
  await editor.restoreAddress.click();
  await expect
    .poll(() => editor.body())
    .toContain("- [On patience](https://essays.example/b?utm_source=mail&p=2)\n");
});

test("a thing that an earlier issue has is told of at the drop, under whatever address, with the way there", async ({
  page,
  library,
  editor,
  input,
}) => {
  await library.openFiles(EARLIER);
  await expect(editor.items("Papers")).toHaveCount(1);
  await page.goto("#/");
  // What an issue teaches is seen as soon as it is in the index.
  const archive = new ArchivePage(page);
  await archive.goto();
  await expect(archive.row("arxiv.org")).toBeVisible();
  await page.goto("#/");
  await library.openFiles(NOW);
  await expect(editor.items("Papers").filter({ hasText: "Old paper" })).toHaveCount(1);
  await input.drop(
    editor.text.getByText("Old paper"),
    draggedLink("https://www.alphaxiv.org/abs/2510.09999", "Kept paper, again"),
    "bottom",
  );
  await expect(editor.message("Sent before: issue 2 · Papers")).toBeVisible();
  await editor.alsoIn(editor.items("Papers").nth(1), "issue 2 · Papers").click();
  await expect(editor.headline).toHaveValue("Big models");
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe("Kept paper");
});

test("a paper dropped among other reading stands there unquestioned, and is offered its section when the issue is read again", async ({
  page,
  library,
  editor,
  input,
}) => {
  await library.openFiles(NOW);
  await expect(editor.items("Other reading")).toHaveCount(1);
  await input.drop(
    editor.text.getByText("An essay"),
    draggedLink("https://arxiv.org/pdf/2511.01234", "A new paper"),
    "bottom",
  );
  const item = editor.items("Other reading").nth(1);
  await expect(item).toContainText("A new paper");
  await page.keyboard.type("worth it");
  await expect(item).toContainText("worth it");
  await expect(item).toHaveAttribute("data-more", /Cleaned/);
  await expect(editor.offerOf(item, "Papers")).toHaveCount(0);
  await editor.saved();
  await page.reload();
  await expect(editor.offerOf(item, "Papers")).toBeVisible();
  await editor.caretAtEndOf(editor.text.getByText("worth it"));
  await page.keyboard.press("Alt+Enter");
  await expect(editor.items("Papers")).toHaveCount(2);
  expect(await editor.body()).toContain(
    "read last week\n- [**A new paper**](https://arxiv.org/abs/2511.01234): worth it\n",
  );
  await page.keyboard.press("Control+z");
  await expect(editor.items("Other reading")).toHaveCount(2);
});

test("links of the inbox are placed by number and all at once, and undo brings them back", async ({
  page,
  library,
  editor,
  inbox,
  input,
}) => {
  await library.openFiles(NOW);
  await expect(editor.items("Papers")).toHaveCount(1);
  await inbox.open();
  await inbox.field.click();
  await input.copyElsewhere({
    "text/plain":
      "Seen:\nhttps://arxiv.org/abs/2511.01234 A first\nhttps://arxiv.org/abs/2511.05678 A second",
  });
  await inbox.field.press("Control+v");
  await expect(inbox.rows).toHaveCount(2);
  await inbox.placeAll.click();
  await expect(editor.items("Papers")).toHaveCount(3);
  await expect(inbox.rows).toHaveCount(0);
  await editor.text.click();
  await page.keyboard.press("Control+z");
  await expect(editor.items("Papers")).toHaveCount(1);
  await expect(inbox.rows).toHaveCount(2);
  await page.keyboard.press("Control+Shift+z");
  await expect(editor.items("Papers")).toHaveCount(3);
  await expect(inbox.rows).toHaveCount(0);
});
