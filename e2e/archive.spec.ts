import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ArchivePage } from "./pages/archive-page.ts";
import type { IssueFile } from "./support/issue-file.ts";

function post(number: number): IssueFile {
  const day = `2026-02-${String(number).padStart(2, "0")}`;
  return {
    name: `${day}-issue-${number}.md`,
    text: `---
layout: post
title: "Weekly Links ${number}: Issue ${number}"
date: ${day}T08:00:00+08:00
tags:
  - AI
---

# Products and models

- Maker [launched](https://maker.example/news/${number}) Thing ${number}, which is nice

# Papers

- [**A paper**](https://arxiv.org/abs/2601.${10_000 + number})
`,
  };
}

test("earlier issues are read as an archive, and teach whose a host is", async ({
  page,
  library,
}) => {
  await expect(library.newIssueButton).toBeVisible();
  const archive = new ArchivePage(page);
  await archive.goto();
  await archive.addFiles(...Array.from({ length: 24 }, (_, index) => post(index + 1)));
  await expect(archive.count(24)).toBeVisible();
  await expect(archive.progress).toHaveCount(0);
  await expect(archive.part("maker.example", "Name")).toHaveValue("Maker");
  await expect(archive.part("maker.example", "Section")).toHaveValue("Products and models");
  await expect(archive.part("maker.example", "Verb")).toHaveValue("launched");
  const ends = async (of: Locator) => {
    const box = await of.boundingBox();
    return box ? Math.round(box.x + box.width) : null;
  };
  expect(await ends(page.getByRole("table"))).toBe(await ends(archive.addFolderButton));
  await archive.search.fill("arxiv");
  await expect(archive.rows).toHaveCount(1);
  await expect(archive.part("arxiv.org", "Section")).toHaveValue("Papers");
});

test("a correction is typed in place, holds after a reload, and is taken back", async ({
  page,
  library,
}) => {
  await expect(library.newIssueButton).toBeVisible();
  const archive = new ArchivePage(page);
  await archive.goto();
  await archive.addFiles(post(1), post(2));
  const name = archive.part("maker.example", "Name");
  await expect(name).toHaveValue("Maker");
  await name.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Maker Inc.");
  await page.keyboard.press("Tab");
  const section = archive.part("maker.example", "Section");
  await expect(section).toBeFocused();
  await section.focus();
  await section.selectOption("Other reading");
  // Said once it is on the disk.
  await expect(section).toHaveAccessibleDescription("Corrected by hand");
  await page.reload();
  await expect(name).toHaveValue("Maker Inc.");
  await expect(name).toHaveAccessibleDescription("Corrected by hand");
  await expect(section).toHaveValue("Other reading");
  await archive.revert("maker.example");
  await expect(name).toHaveValue("Maker");
  await expect(name).toHaveAccessibleDescription("");
  await expect(section).toHaveValue("Products and models");
});

test("the archive is seen in the library, counts for the next number, and can be emptied", async ({
  page,
  library,
}) => {
  const archive = new ArchivePage(page);
  await archive.goto();
  await archive.addFiles(post(8), post(9));
  await expect(archive.count(2)).toBeVisible();
  await library.goto();
  await expect(archive.link).toHaveText("Archive: 2 posts");
  await library.newIssueButton.click();
  await expect(library.newIssueDialog.getByLabel("Number")).toHaveValue("10");
  await page.keyboard.press("Escape");
  await archive.goto();
  await archive.empty();
  await expect(archive.count(2)).toHaveCount(0);
  await expect(archive.rows).toHaveCount(0);
});

test("a site's folder that is dropped on the window is the archive, is read again, and is emptied in all tabs", async ({
  page,
  context,
  library,
  input,
}) => {
  const site = join(mkdtempSync(join(tmpdir(), "galley-site-")), "blog");
  const write = (folder: string, { name, text }: IssueFile): void => {
    mkdirSync(join(site, folder), { recursive: true });
    writeFileSync(join(site, folder, name), text);
  };
  write("_posts", post(1));
  write("_posts", post(2));
  write("_drafts", post(3));
  write("", { name: "README.md", text: "# A blog" });
  try {
    await expect(library.newIssueButton).toBeVisible();
    await input.drop({ x: 700, y: 700 }, { files: [site] });
    const archive = new ArchivePage(page);
    await expect(archive.count(2)).toBeVisible();
    await expect(archive.folder("blog")).toBeVisible();
    write("_posts", post(4));
    await archive.readAgain();
    await expect(archive.count(3)).toBeVisible();
    await expect(archive.part("maker.example", "Name")).toHaveValue("Maker");

    const other = await context.newPage();
    await other.goto(page.url());
    const otherArchive = new ArchivePage(other);
    await expect(otherArchive.folder("blog")).toBeVisible();
    await otherArchive.empty();
    await expect(archive.count(3)).toHaveCount(0);
    await expect(archive.folder("blog")).toHaveCount(0);
  } finally {
    rmSync(join(site, ".."), { recursive: true });
  }
});
