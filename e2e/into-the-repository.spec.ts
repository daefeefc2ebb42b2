import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { expect, test } from "./fixtures.ts";
import { addFigure } from "./support/add-figure.ts";
import { chooseClone, inClone } from "./support/clone.ts";
import { issueFile } from "./support/issue-file.ts";

const BODY = "One line.\n\nAnother line.\n\nA last line.\n";
const FILE = issueFile(BODY);
const POST = `_posts/${FILE.name}`;
const FIGURE = "assets/img/2026-01-05-small-models/1.png";

test("an issue is downloaded with its figures as a zip that is laid out as the repository", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(FILE);
  await editor.caretAtEndOf(editor.text.getByText("A last line."));
  await addFigure(page, editor);
  await editor.download();
  await expect(editor.notice("Its figure is not in it.")).toBeVisible();
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await expect(dialog.getByRole("listitem")).toContainText([FIGURE, POST]);
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: /^Download .zip, \d+ k?B$/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("2026-01-05-small-models.zip");
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files)).toEqual([FIGURE, POST]);
  expect(Buffer.from(files[POST] ?? []).toString()).toContain(
    `path="${FIGURE}" class="img-fluid rounded z-depth-1" zoomable=true alt="A board"`,
  );
  await expect(dialog).toContainText("unzip ~/Downloads/2026-01-05-small-models.zip");
});

test("an issue is written into the clone with its figure, and the lines to commit are there", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(FILE);
  await chooseClone(page, { [POST]: FILE.text });
  await editor.caretAtEndOf(editor.text.getByText("A last line."));
  await addFigure(page, editor);
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: "Choose folder…" }).click();
  await expect(dialog.getByRole("region", { name: "The text" })).toContainText("figure.liquid");
  expect(await inClone(page, FIGURE)).toBeNull();
  await dialog.getByRole("button", { name: "Write 2 files" }).click();
  await expect(dialog).toContainText("2 files are written and read back.");
  await expect(dialog).toContainText(`git add -- ${FIGURE} ${POST}`);
  await expect(dialog).toContainText("git commit -m 'Update 3: Small models (1 figure)'");
  expect((await inClone(page, FIGURE))?.startsWith("\x89PNG")).toBe(true);
  await page.keyboard.press("Escape");
  const { text } = await editor.download();
  expect(await inClone(page, POST)).toBe(text);
});

test("what somebody else changed meanwhile is merged, and asked about where it touches", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(FILE);
  const theirs = FILE.text.replace("Another line.", "Their line.").replace("A last", "Their last");
  await chooseClone(page, { [POST]: theirs });
  await editor.caretAtEndOf(editor.text.getByText("One line."));
  await page.keyboard.type(" Mine.");
  await editor.caretAtEndOf(editor.text.getByText("A last line."));
  await page.keyboard.type(" Mine, too.");
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: "Choose folder…" }).click();
  await expect(dialog).toContainText("Say what is kept.");
  const write = dialog.getByRole("button", { name: /^Write/ });
  await expect(write).toBeDisabled();
  await dialog
    .getByRole("region", { name: "Place 1" })
    .getByRole("radio", { name: "Keep both" })
    .click();
  await write.click();
  await expect(dialog).toContainText("1 file is written and read back.");
  const body = "One line. Mine.\n\nTheir line.\n\nA last line. Mine, too.\nTheir last line.\n";
  expect(await inClone(page, POST)).toBe(issueFile(body).text);
  await page.keyboard.press("Escape");
  expect((await editor.download()).text).toBe(issueFile(body).text);
});

test("what is kept of each place is said by keys alone, with the time of either side", async ({
  page,
  library,
  editor,
}) => {
  const file = issueFile("# One\n\nOne line.\n\nAnother line.\n\n# Two\n\nA last line.\n");
  await library.openFiles(file);
  const theirs = file.text
    .replace("One line.", "One line. Theirs.")
    .replace("A last line.", "A last line. Theirs.");
  await chooseClone(page, { [POST]: theirs });
  for (const line of ["One line.", "A last line."]) {
    await editor.caretAtEndOf(editor.text.getByText(line));
    await page.keyboard.type(" Mine.");
  }
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: "Choose folder…" }).click();
  const [first, second] = [1, 2].map((number) =>
    dialog.getByRole("region", { name: `Place ${number}` }),
  );
  if (!first || !second) throw new Error("two places are meant");
  await expect(first.getByRole("heading", { level: 4 })).toHaveText([
    /^Mine\d\d:\d\d$/,
    /^In the clone\d\d:\d\d$/,
  ]);
  await page.keyboard.press("F8");
  await page.keyboard.press("2");
  await expect(first.getByRole("radio", { name: "Keep theirs" })).toBeChecked();
  await expect(first.getByRole("radio", { name: "Keep theirs" })).toBeFocused();
  await page.keyboard.press("F8");
  await page.keyboard.press("3");
  await page.keyboard.press("1");
  await expect(second.getByRole("radio", { name: "Keep mine" })).toBeChecked();
  await page.keyboard.press("F8");
  await page.keyboard.press("3");
  await expect(first.getByRole("radio", { name: "Keep both" })).toBeChecked();
  await page.keyboard.press("Shift+F8");
  await expect(second.getByRole("radio", { name: "Keep mine" })).toBeFocused();
  await dialog.getByRole("button", { name: /^Write/ }).click();
  await expect(dialog).toContainText("1 file is written and read back.");
  const both = "One line. Mine.\nOne line. Theirs.";
  expect(await inClone(page, POST)).toBe(
    file.text.replace("One line.", both).replace("A last line.", "A last line. Mine."),
  );
});

test("both files are kept where somebody else has changed the same place: theirs beside ours, and what changed is the message", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(FILE);
  const theirs = FILE.text.replace("Another line.", "Their line.");
  await chooseClone(page, { [POST]: theirs });
  await editor.caretAtEndOf(editor.text.getByText("Another line."));
  await page.keyboard.type(" Mine.");
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: "Choose folder…" }).click();
  const place = dialog.getByRole("region", { name: "Place 1" });
  await expect(place).toBeVisible();
  const keep = dialog.getByRole("button", { name: "Keep both files" });
  await keep.focus();
  await page.keyboard.press("Enter");
  await expect(place).toHaveCount(0);
  const beside = POST.replace(".md", "-theirs.md");
  await expect(dialog.getByRole("listitem")).toContainText([beside, POST]);
  await expect(dialog.getByRole("textbox", { name: "What changed" })).toHaveValue(
    "Update 3: Small models (words alone)",
  );
  await dialog.getByRole("button", { name: "Write 2 files" }).click();
  await expect(dialog).toContainText(`git add -- ${beside} ${POST}`);
  expect(await inClone(page, beside)).toBe(theirs);
  expect(await inClone(page, POST)).toBe(FILE.text.replace("Another line.", "Another line. Mine."));
});

test("what blocks publishing is confirmed before, and each finding leads to its place", async ({
  page,
  library,
  editor,
}) => {
  const address = "[a draft](http://localhost:3000/draft)";
  await library.openFiles(issueFile(`One line.\n\n${address}\n`));
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  const finding = dialog
    .getByRole("region", { name: "Before it goes out" })
    .getByRole("listitem")
    .filter({ hasText: "Only you can open this: localhost" });
  const download = dialog.getByRole("button", { name: /^Download .zip, / });
  await expect(finding).toBeVisible();
  await expect(download).toBeDisabled();
  await finding.getByRole("checkbox", { name: "Publish anyway" }).check();
  await expect(download).toBeEnabled();
  await finding.getByRole("button", { name: "Show" }).click();
  await expect(dialog).toBeHidden();
  await expect(editor.finding).toContainText("Only you can open this: localhost");
});
