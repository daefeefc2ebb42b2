import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ArchivePage } from "./pages/archive-page.ts";
import type { LibraryPage } from "./pages/library-page.ts";
import { ShellPage } from "./pages/shell-page.ts";
import type { IssueFile } from "./support/issue-file.ts";

const HEADLINES = ["A trial", "Lighthouse", "Ships in fog"];

function post(number: number): IssueFile {
  const day = `2026-02-${String(number * 7 - 5).padStart(2, "0")}`;
  return {
    name: `${day}-harbour-${String(number).padStart(3, "0")}.md`,
    text: `---
layout: post
title: "Harbour Notes ${number}: ${HEADLINES[number - 1] ?? ""}"
date: ${day} 09:30:00 +0000
number: ${number}
---

# Arrivals

- [A ship](https://ship.example/${number}): it came

# Departures

- [A boat](https://boat.example/${number}): it went
`,
  };
}

/** The archive has three posts, and the first screen knows them. */
async function readThreePosts(page: Page, library: LibraryPage): Promise<void> {
  const archive = new ArchivePage(page);
  await archive.goto();
  await archive.addFiles(post(1), post(2), post(3));
  await expect(archive.count(3)).toBeVisible();
  await library.goto();
}

test("the newsletter that the earlier issues are is proposed, made and corrected", async ({
  page,
  library,
  editor,
}) => {
  await page.clock.setFixedTime(new Date("2026-02-18T12:00:00Z"));
  await readThreePosts(page, library);
  await expect(page.getByRole("heading", { name: "Harbour Notes" })).toBeVisible();

  await page.getByRole("link", { name: "See what was learned" }).click();
  await expect(page.getByLabel("File name")).toHaveValue("{date}-harbour-{number:03}.md");
  await page.getByLabel("Name", { exact: true }).fill("Harbour");
  await page.goBack();
  const asks = page.getByRole("alertdialog");
  await asks.getByRole("button", { name: "Keep editing" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Harbour");
  await page.goBack();
  await asks.getByRole("button", { name: "Leave them" }).click();

  await library.newIssueButton.click();
  const dialog = library.newIssueDialog;
  await expect(dialog.getByLabel("Number")).toHaveValue("4");
  await expect(dialog.getByLabel("Day")).toHaveValue("2026-02-23");
  await dialog.getByLabel("Day").fill("2026-02-24");
  await expect(dialog).toContainText("2026-02-24-harbour-004.md");
  await page.keyboard.press("Escape");
  await library.newIssue({ headline: "Home again" });
  await expect(editor.sectionTitles).toHaveText(["Arrivals", "Departures"]);
  await expect(page.getByText("2026-02-23-harbour-004.md")).toBeVisible();
});

test("sections are moved by keys and by dragging, given another kind, and added in the form", async ({
  page,
  library,
  editor,
}) => {
  await readThreePosts(page, library);
  await page.getByRole("link", { name: "See what was learned" }).click();
  const titles = page.getByLabel(/^Title of /);
  const grip = (title: string) => page.getByRole("button", { name: `Move ${title},` });
  await expect(titles.nth(0)).toHaveValue("Arrivals");

  await grip("Arrivals").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(titles.nth(0)).toHaveValue("Departures");
  await expect(grip("Arrivals")).toBeFocused();
  await expect(grip("Arrivals")).toHaveAccessibleName("Move Arrivals, 2 of 2");
  await page.keyboard.press("ArrowUp");
  await expect(titles.nth(0)).toHaveValue("Arrivals");

  await page.getByRole("button", { name: "Add a section" }).click();
  await expect(titles.nth(2)).toBeFocused();
  await page.keyboard.type("Weather");
  await page.getByLabel("Kind of Weather").selectOption("Reading");
  await expect(page.getByLabel("What items of Arrivals begin with")).toHaveValue("- ");
  await page.getByLabel("What items of Arrivals begin with").fill("## 1. ");
  const from = await grip("Weather").boundingBox();
  const to = await titles.nth(0).boundingBox();
  if (!from || !to) throw new Error("the rows are not on the screen");
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + 2, { steps: 4 });
  await page.mouse.up();
  await expect(titles.nth(0)).toHaveValue("Weather");

  await grip("date").focus();
  await page.keyboard.press("ArrowUp");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(new ShellPage(page).messages).toContainText("Harbour Notes");
  await library.goto();
  await expect(page.getByRole("heading", { name: "Harbour Notes" })).toBeVisible();
  await library.newIssue({ headline: "Home again" });
  await expect(editor.sectionTitles).toHaveText(["Weather", "Arrivals", "Departures"]);
  await editor.addItemIn("Arrivals").click();
  await page.keyboard.type("A tall ship");
  const { text } = await editor.download();
  expect(text).toMatch(/layout: post\ndate: .*\ntitle: /);
  expect(text).toContain("# Arrivals\n\n## 1. A tall ship\n\n# Departures");
});

test("an earlier issue is opened from the first screen, and another one begun like it", async ({
  page,
  library,
  editor,
}) => {
  await readThreePosts(page, library);
  await page.getByRole("button", { name: "Lighthouse", exact: true }).click();
  await expect(editor.sectionTitles).toHaveText(["Arrivals", "Departures"]);
  await editor.toLibrary();
  await library.duplicate("Lighthouse");
  await expect(page.getByText(/^A new issue was begun like/)).toBeVisible();
  await library.rows.first().getByRole("link").first().click();
  await expect(page.getByText(/-harbour-004\.md$/)).toBeVisible();
});
