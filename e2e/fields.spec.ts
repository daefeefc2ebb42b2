import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { InboxPage } from "./pages/inbox-page.ts";
import type { LibraryPage } from "./pages/library-page.ts";
import { SettingsPage } from "./pages/settings-page.ts";
import { issueFile } from "./support/issue-file.ts";

// Another tab sees what the disk has: what a browser that is killed now would show again.

const FIGURE = `<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="/assets/img/x/1.webp" class="img-fluid" %}
    </div>
</div>
`;

test("caption and alternative text are on the disk while their fields are open, and Escape takes them back", async ({
  page,
  context,
  library,
  editor,
}) => {
  await library.openFiles(issueFile(FIGURE));
  await editor.text.getByRole("figure").dblclick();
  const caption = editor.text.getByRole("textbox", { name: "Caption" });
  await caption.click();
  await page.keyboard.type("How it grew");
  await expect(caption).toBeFocused();
  await editor.saved();

  const tab = await context.newPage();
  await tab.goto(page.url());
  const second = new EditorPage(tab, "en");
  await expect(second.text.getByRole("figure")).toContainText("How it grew");
  expect(await second.body()).toContain('class="img-fluid" caption="How it grew"');
  await tab.close();

  await caption.press("Escape");
  await expect(caption).toBeHidden();
  expect(await editor.body()).toBe(FIGURE);
});

test("the words and the address of a link are on the disk while they are typed", async ({
  page,
  context,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("Read [this](https://a.example/)\n"));
  await editor.caretAtEndOf(editor.text.getByText("Read"));
  await page.keyboard.press("Control+k");
  await editor.linkForm.getByLabel("Address").fill("https://b.example/");
  await editor.saved();
  const tab = await context.newPage();
  await tab.goto(page.url());
  const second = new EditorPage(tab, "en");
  await expect(second.text).toContainText("Read this");
  expect(await second.body()).toBe("Read [this](https://b.example/)\n");
  await tab.close();
  await page.keyboard.press("Escape");
  expect(await editor.body()).toBe("Read [this](https://a.example/)\n");
});

test("a piece of source in a line is on the disk while it is typed", async ({
  page,
  context,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("Words {{ one }} and more\n"));
  await editor.text.getByTitle("Edit {{ one }}").dblclick();
  const piece = editor.text.getByRole("textbox", { name: "Edit {{ one }}" });
  await piece.press("End");
  await piece.pressSequentially("{{ two }}");
  await expect(piece).toBeFocused();
  await editor.saved();
  const tab = await context.newPage();
  await tab.goto(page.url());
  const second = new EditorPage(tab, "en");
  await expect(second.text).toContainText("{{ two }}");
  expect(await second.body()).toBe("Words {{ one }}{{ two }} and more\n");
  await tab.close();
  await page.keyboard.press("Escape");
  expect(await editor.body()).toBe("Words {{ one }} and more\n");
});

test("the language of a code block is on the disk while it is typed", async ({
  page,
  context,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("```\ncode\n```\n"));
  const language = editor.text.getByRole("textbox", { name: "Language of the code" });
  await language.click();
  await page.keyboard.type("python");
  await expect(language).toBeFocused();
  await editor.saved();
  const tab = await context.newPage();
  await tab.goto(page.url());
  const second = new EditorPage(tab, "en");
  await expect(second.text).toContainText("code");
  expect(await second.body()).toBe("```python\ncode\n```\n");
});

test("what stands in a field and is no value yet says so once it is left, is there after a reload, and goes by Escape", async ({
  page,
  library,
  editor,
  frontMatter,
}) => {
  await library.openFiles(issueFile("Read\n"));
  await editor.openFrontMatter();
  const day = frontMatter.field("Day");
  await day.press("End");
  await page.keyboard.press("Backspace");
  await expect(page.getByText("A day, as 2025-11-03 is.")).toBeHidden();
  await page.reload();
  await expect(day).toHaveValue("2026-01-0");
  await expect(page.getByText("A day, as 2025-11-03 is.")).toBeVisible();
  await day.press("Escape");
  await expect(day).toHaveValue("2026-01-05");
  await expect(page.getByText("A day, as 2025-11-03 is.")).toBeHidden();
  await day.press("End");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("7");
  await editor.saved();
  await page.reload();
  await expect(day).toHaveValue("2026-01-07");
});

test("a new issue that was being filled in is so again after a reload, until it is made or given up", async ({
  page,
  library,
}) => {
  await library.newIssueButton.click();
  await library.newIssueHeadline.fill("Small models");
  await library.newIssueDialog.getByLabel("Day").fill("2026-02-3");
  await page.reload();
  await library.newIssueButton.click();
  await expect(library.newIssueHeadline).toHaveValue("Small models");
  await expect(library.newIssueDialog.getByLabel("Day")).toHaveValue("2026-02-3");
  await library.newIssueDialog.getByRole("button", { name: "Cancel" }).click();
  await library.newIssueButton.click();
  await expect(library.newIssueHeadline).toHaveValue("");
});

/** A link waits in the inbox, and the caret stands in its note. */
async function editNote(page: Page, library: LibraryPage, inbox: InboxPage): Promise<void> {
  await library.openFiles(issueFile("Read\n"));
  await inbox.open();
  await inbox.paste("https://a.example/one");
  await inbox.rows.first().click();
  await page.keyboard.press("e");
  await inbox.editedNote.click();
}

test("the last letters of a note are there after a reload in the middle of a word", async ({
  page,
  library,
  inbox,
}) => {
  await editNote(page, library, inbox);
  await page.keyboard.type("said by somebody");
  await page.reload();
  await expect(inbox.row("a.example/one")).toContainText("said by somebody");
});

test("the note of a link in the inbox is on the disk while it is typed", async ({
  page,
  context,
  library,
  inbox,
}) => {
  await editNote(page, library, inbox);
  await page.keyboard.type("said by A");
  await expect(async () => {
    const tab = await context.newPage();
    await tab.goto("./");
    await expect(new InboxPage(tab, "en").row("a.example/one")).toContainText("said by A");
    await tab.close();
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(inbox.row("a.example/one")).not.toContainText("said by A");
});

test("a profile that is being written is there again, and another tab's version is not overwritten", async ({
  page,
  context,
  library,
  settings,
}) => {
  await expect(library.newIssueButton).toBeVisible();
  await settings.goto();
  await settings.editProfile("Weekly Links");
  const yaml = await settings.yaml.inputValue();
  const mine = yaml.replace("name: Weekly Links", "name: My Links");
  await settings.yaml.fill(mine);

  const tab = await context.newPage();
  await tab.goto(page.url());
  const second = new SettingsPage(tab);
  await expect(second.yaml).toHaveValue(mine);
  await second.yaml.fill(mine.replace("My Links", "Their Links"));
  await second.save.click();
  await expect(second.profile("Their Links")).toBeVisible();
  await tab.close();

  await expect(page.getByText(/Another tab has saved this profile/)).toBeVisible();
  await expect(settings.yaml).toHaveValue(mine);
  await expect(settings.save).toBeDisabled();
  await page.getByRole("button", { name: "Keep mine" }).click();
  await settings.save.click();
  await expect(settings.profile("My Links")).toBeVisible();
});
