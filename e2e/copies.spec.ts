import { expect, test } from "./fixtures.ts";
import { CopyPane } from "./pages/copy-pane.ts";
import { COPIED, issueFile } from "./support/issue-file.ts";
import { openedCopies } from "./support/opened-copies.ts";
import { pastedElsewhere } from "./support/pasted.ts";

test("a copy for WeChat says what becomes what, and is pasted with its styles and notes", async ({
  page,
  library,
  editor,
}) => {
  const copies = await openedCopies(page, library, editor);
  await expect(copies.place).toHaveAccessibleName("Copy for WeChat");
  await expect(copies.became).toHaveText([
    "2links become notes at the end of their sections",
    "1links stay links",
    "1tables are kept",
  ]);
  await copies.copy();
  const { html, text } = await pastedElsewhere(page, "First report");
  expect(text).toContain("[1]");
  expect(text).toContain("https://lab.example/first");
  expect(html).toContain('href="https://mp.weixin.qq.com/s/abc"');
  expect(html).toContain("border-collapse");
  expect(html).not.toMatch(/class=|var\(/);
  await expect(editor.text).toContainText("what it says");
});

test("the keys of the pane are there as soon as it is open, and the text has them when it is closed", async ({
  page,
  library,
  editor,
}) => {
  const copies = new CopyPane(page);
  await library.openFiles(issueFile(COPIED));
  await editor.caretAtEndOf(editor.text.getByText("what it says"));
  await copies.open();
  await expect(copies.place).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Copied for WeChat")).toBeVisible();
  await page.keyboard.press("Control+Shift+C");
  await expect(copies.pane).toBeHidden();
  await page.keyboard.type(" now");
  await expect(editor.text).toContainText("what it says now");
});

test("each place has a key, and what was chosen is there when the pane is opened again", async ({
  page,
  library,
  editor,
}) => {
  const copies = await openedCopies(page, library, editor);
  await copies.place.focus();
  await page.keyboard.press("s");
  await expect(copies.place).toHaveAccessibleName("Copy for Substack");
  await expect(copies.became).toHaveText([
    "2headings at another level: sections at the second, all below at the third",
    "3links stay links",
    "1tables become lists",
  ]);
  await copies.copy();
  const { html } = await pastedElsewhere(page, "First report");
  expect(html).toContain('<a href="https://lab.example/first">First report</a>');
  expect(html).not.toContain("<table");

  await page.reload();
  await expect(editor.text).toBeVisible();
  await copies.open();
  await expect(copies.place).toHaveAccessibleName("Copy for Substack");
});

test("previews show the copy, and a thread is counted part by part", async ({
  page,
  library,
  editor,
}) => {
  const copies = await openedCopies(page, library, editor);
  await copies.show("Preview");
  await expect(copies.pane.getByRole("article")).toContainText("what it says");
  await copies.pane.getByRole("radio", { name: "Dark" }).click();
  await expect(copies.pane.getByRole("article").getByText("of an account")).toHaveCSS(
    "color",
    /^rgb\(\d{3}, \d{3}, \d{3}\)$/,
  );
  await copies.place.focus();
  await page.keyboard.press("t");
  await expect(copies.pane.getByRole("listitem").filter({ hasText: "/ 280" })).not.toHaveCount(0);
});

test("what is ticked of the checklist is still ticked when the pane is opened again", async ({
  page,
  library,
  editor,
}) => {
  const copies = await openedCopies(page, library, editor);
  await copies.show("Checklist");
  await copies.pane.getByRole("checkbox", { name: "Title" }).check();
  await copies.pane.getByRole("button", { name: "Close the copies" }).click();
  await expect(copies.pane).toBeHidden();
  await copies.open();
  await copies.show("Checklist");
  await expect(copies.pane.getByRole("checkbox", { name: "Title" })).toBeChecked();
});

test("copying ticks the text of that place alone, and the tick can be taken back and stays", async ({
  page,
  library,
  editor,
}) => {
  const copies = await openedCopies(page, library, editor);
  await copies.copy();
  await copies.show("Checklist");
  await expect(copies.line("Text")).toBeChecked();
  await copies.place.focus();
  await page.keyboard.press("m");
  await expect(copies.place).toHaveAccessibleName("Copy for Mail");
  await expect(copies.line("Text")).not.toBeChecked();
  await page.keyboard.press("w");
  await expect(copies.line("Text")).toBeChecked();
  await copies.pane.getByRole("button", { name: "Close the copies" }).click();
  await copies.open();
  await copies.show("Checklist");
  await expect(copies.line("Text")).toBeChecked();
  await copies.line("Text").uncheck();
  await expect(copies.line("Text")).not.toBeChecked();
});

test("the words of a line tick it too, and a mail can be downloaded by name", async ({
  page,
  library,
  editor,
}) => {
  const copies = await openedCopies(page, library, editor);
  await copies.place.focus();
  await page.keyboard.press("m");
  await expect(copies.pane.getByRole("button", { name: "Download as .html" })).toBeVisible();
  await copies.show("Checklist");
  await copies.pane.getByText("Digest", { exact: true }).click();
  await expect(copies.line("Digest")).toBeChecked();
});

test("where an issue is out is noted with it, and the library says so", async ({
  page,
  library,
  editor,
}) => {
  const copies = await openedCopies(page, library, editor);
  await copies.show("Checklist");
  await copies.pane
    .getByRole("textbox", { name: "Address there" })
    .fill("https://mp.weixin.qq.com/s/8");
  await copies.pane.getByRole("button", { name: "Note it" }).click();
  await expect(page.getByText("Noted", { exact: true })).toBeVisible();
  await library.goto();
  await expect(page.getByRole("link", { name: "WeChat" })).toHaveAttribute(
    "href",
    "https://mp.weixin.qq.com/s/8",
  );
});

test("a note of where an issue is out is taken back by an empty address, and that is said", async ({
  page,
  library,
  editor,
}) => {
  const copies = await openedCopies(page, library, editor);
  await copies.show("Checklist");
  const address = copies.pane.getByRole("textbox", { name: "Address there" });
  await address.fill("https://mp.weixin.qq.com/s/8");
  await address.press("Enter");
  await expect(page.getByText("Noted", { exact: true })).toBeVisible();
  await address.fill("");
  await address.press("Enter");
  await expect(page.getByText("No longer noted", { exact: true })).toBeVisible();
});

test("figures that the copy can only name are listed by their files, with the way to say where the site is", async ({
  page,
  library,
  editor,
}) => {
  const copies = new CopyPane(page);
  const figure = '{% include figure.liquid path="assets/img/2026-01-05-small/share.png" %}';
  await library.openFiles(issueFile(`${COPIED}\n${figure}\n`));
  await expect(editor.text).toBeVisible();
  await copies.open();
  const named = copies.became.filter({ hasText: "pictures only named" });
  await expect(named.getByText("share.png", { exact: true })).toBeVisible();
  await named.getByRole("link", { name: "Say where the site is" }).click();
  await expect(page).toHaveURL(/#\/settings\/weekly-en$/);
});

test("a browser that refuses to copy has the text selected for the keys of the hand", async ({
  page,
  library,
  editor,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "ClipboardItem", { value: undefined });
    document.execCommand = () => false;
  });
  await page.reload();
  const copies = await openedCopies(page, library, editor);
  await copies.copyButton.click();
  await expect(page.getByText("The text is selected in the preview: press Ctrl+C.")).toBeVisible();
  await page.keyboard.press("Control+c");
  const { html, text } = await pastedElsewhere(page, "First report");
  expect(text).toContain("First report[1]: what it says");
  expect(text).not.toContain("Weekly Links");
  expect(html).toContain("color:");
});

test("the look of copies is chosen once for a newsletter, and shown by the copy", async ({
  page,
  library,
  editor,
  settings,
}) => {
  const copies = await openedCopies(page, library, editor);
  await copies.pane.getByRole("radio", { name: "Newsprint" }).check();
  await copies.pane.getByRole("button", { name: "Vermilion" }).click();
  await expect(copies.pane.getByRole("button", { name: "Vermilion" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(copies.pane.getByRole("radio", { name: "Newsprint" })).toBeChecked();
  await copies.copy();
  const { html } = await pastedElsewhere(page, "First report");
  expect(html).toContain("#82382c");
  // In the profile, by which it is used for the next issue.
  await library.goto();
  await settings.goto();
  await settings.editProfile("Weekly Links");
  await expect(settings.yaml).toHaveValue(/copies:\n {2}theme: newsprint\n {2}colour: "#82382c"/);
});

test.describe("on a dark page", () => {
  test.use({ colorScheme: "dark" });

  test("a copy has the light colours, on the clipboard and where it is pasted", async ({
    page,
    library,
    editor,
  }) => {
    const copies = new CopyPane(page);
    await library.openFiles(issueFile(COPIED));
    await expect(editor.text).toBeVisible();
    await expect(editor.text).toHaveCSS("color", /^rgb\(2\d\d, 2\d\d, 2\d\d\)$/);
    await copies.open();
    await copies.copy();
    const { html } = await pastedElsewhere(page, "First report");
    expect(html).toContain("color:#2b2d2a");
    expect(html).not.toMatch(/background-color|color: ?(?:white|rgb\(2\d\d, 2\d\d, 2\d\d\))/);
  });
});
