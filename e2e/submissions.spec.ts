import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { CapturePage } from "./pages/capture-page.ts";
import type { LibraryPage } from "./pages/library-page.ts";
import type { SettingsPage } from "./pages/settings-page.ts";
import { askNobody } from "./support/ask-nobody.ts";
import { githubIssues } from "./support/github-issues.ts";
import { issueFile, THREE_SECTIONS } from "./support/issue-file.ts";

const LAMP = {
  number: 12,
  title: "A lamp that folds",
  body: "https://acme.example/lamp?utm_source=x\n\nThe hinge is the news.",
  login: "reader-one",
};

test.beforeEach(({ page }) => askNobody(page));

/** Names the repository in the profile of new issues. */
async function nameRepository(page: Page, library: LibraryPage, settings: SettingsPage) {
  await expect(library.newIssueButton).toBeVisible();
  await settings.goto();
  await settings.editProfile("Weekly Links");
  const yaml = await settings.yaml.inputValue();
  await settings.yaml.fill(`${yaml}submissions: weekly/links\n`);
  await settings.save.click();
  await expect(settings.profile("Weekly Links")).toContainText("changed");
  await page.goto("./");
}

test("a link that a reader has filed is in the inbox, says who sent it, and is placed once and for all", async ({
  page,
  library,
  settings,
  editor,
  inbox,
}) => {
  const github = await githubIssues(page, "weekly/links");
  github.answer = { ...github.answer, issues: [LAMP] };
  await nameRepository(page, library, settings);
  await library.openFiles(issueFile(THREE_SECTIONS));
  await inbox.open();
  const row = inbox.row("A lamp that folds");
  await expect(row).toContainText("The hinge is the news.");
  await expect(row.getByRole("link", { name: "@reader-one" })).toHaveAttribute(
    "href",
    "https://github.com/weekly/links/issues/12",
  );
  await expect(inbox.box("weekly/links")).toContainText(/1 new, \d\d:\d\d/);
  await expect(inbox.box("weekly/links")).toContainText("57 of 60 questions left until");
  await row.click();
  await page.keyboard.press("1");
  await expect(editor.items("Products and models")).toHaveCount(2);
  await inbox.lookForSubmissions.click();
  await expect(inbox.box("weekly/links")).toContainText("Nothing new");
  await expect(inbox.rows).toHaveCount(0);
  await page.reload();
  await expect(inbox.box("weekly/links")).toContainText(/, \d\d:\d\d/);
  expect(github.asked).toHaveLength(2);
});

test("why there are no submissions is said in a word, with what to do", async ({
  page,
  library,
  settings,
  inbox,
}) => {
  const github = await githubIssues(page, "weekly/links");
  await nameRepository(page, library, settings);
  await inbox.buttonInLibrary.click();
  const box = inbox.box("weekly/links");
  await expect(box).toContainText("Nothing new");
  github.answer = { ...github.answer, status: 404 };
  await inbox.lookForSubmissions.click();
  await expect(box).toContainText("There is no public repository of this name");
  github.answer = { ...github.answer, status: 403, remaining: 0 };
  await inbox.lookForSubmissions.click();
  await expect(box).toContainText(/as often as it does without a token\. Look again at \d\d:30\./);
  const { length } = github.asked;
  await inbox.lookForSubmissions.click();
  await expect(box).toContainText("Look again at");
  expect(github.asked).toHaveLength(length);
});

test("“How links get here” has a bookmark that files a page in the repository, once one is named", async ({
  page,
  library,
  settings,
}) => {
  await githubIssues(page, "weekly/links");
  const capture = new CapturePage(page);
  await capture.goto();
  await expect(page.getByText("First name a public repository of your own")).toBeVisible();
  await page.goto("./");
  await nameRepository(page, library, settings);
  await capture.goto();
  const link = page.getByRole("link", { name: "File for weekly/links" });
  await expect(link).toHaveAttribute(
    "href",
    /^javascript:.*github\.com\/weekly\/links\/issues\/new/,
  );
});
