import { expect, test } from "./fixtures.ts";

const FILE = {
  name: "2026-01-05-small-models.md",
  text: `---
# kept by hand
layout: post
title:   'Weekly Links 3: Small models'   # with a comment
date: 2026-01-05T08:00:00+08:00
tags: [AI, "Weekly"]
giscus_comments: true
toc:
  sidebar: left
---

An introduction.
`,
};

test("the form changes one line for each field, and undo covers it", async ({
  page,
  library,
  editor,
  frontMatter,
}) => {
  await library.openFiles(FILE);
  await editor.openFrontMatter();
  await frontMatter.field("Headline").fill("Large: models");
  await frontMatter.field("Day").fill("2026-01-12");
  await frontMatter.field("Time").fill("09:30");
  await frontMatter.offset.selectOption("+01:00");
  await frontMatter.toggle("Comments").click();
  await frontMatter.field("Tags").fill("Links");
  await page.keyboard.press("Enter");
  const changed = FILE.text
    .replace("Small models", "Large: models")
    .replace("2026-01-05T08:00:00+08:00", "2026-01-12T09:30:00+01:00")
    .replace("giscus_comments: true", "giscus_comments: false")
    .replace('"Weekly"]', '"Weekly", Links]');
  expect((await editor.download()).text).toBe(changed);

  await frontMatter.back();
  await editor.caretAtEndOf(editor.text.getByText("An introduction."));
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("Control+z");
  expect((await editor.downloadByKey()).text).toBe(FILE.text);
});

test("form and YAML are the same text; what cannot be read is shown and mended there", async ({
  library,
  editor,
  frontMatter,
}) => {
  await library.openFiles(FILE);
  await editor.openFrontMatter();
  await frontMatter.showYaml();
  await frontMatter.yaml.fill((await frontMatter.yaml.inputValue()).replace("Small", "Tiny"));
  await frontMatter.showForm();
  await expect(frontMatter.field("Headline")).toHaveValue("Tiny models");
  await frontMatter.showYaml();
  const sound = await frontMatter.yaml.inputValue();
  await frontMatter.yaml.fill(sound.replace('"]', '"'));
  await frontMatter.yaml.blur();
  await expect(frontMatter.problem).toContainText(/Line \d+:/);
  expect((await editor.download()).text).toBe(
    FILE.text.replace("Small", "Tiny").replace('"]', '"'),
  );
  await frontMatter.yaml.fill(sound);
  await frontMatter.yaml.blur();
  await expect(frontMatter.problem).toHaveCount(0);
  expect((await editor.download()).text).toBe(FILE.text.replace("Small", "Tiny"));
});

test("tags of earlier issues are offered", async ({ library, editor, frontMatter }) => {
  await library.openFiles(FILE);
  await expect(editor.text).toBeVisible();
  await editor.toLibrary();
  await library.openFiles({ name: "other.md", text: FILE.text.replace("[AI, ", "[Chips, ") });
  await editor.openFrontMatter();
  await frontMatter.offer("AI").click();
  expect((await editor.download()).text).toContain('tags: [Chips, "Weekly", AI]\n');
});
