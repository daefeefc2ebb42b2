import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ArchivePage } from "./pages/archive-page.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { withLeave } from "./support/allowed-folder.ts";
import { RealInput } from "./support/input.ts";
import { issueFile } from "./support/issue-file.ts";
import { chooseClone } from "./support/clone.ts";
import { pngFile } from "./support/picture-files.ts";
import { type RealClone, realClone } from "./support/real-clone.ts";

const FILE = issueFile("One line.\n\nA last line.\n");
const POST = `_posts/${FILE.name}`;

let clone: RealClone;
test.beforeEach(() => {
  clone = realClone({ [POST]: FILE.text, "_config.yml": "title: A site\n" });
});
test.afterEach(() => clone.remove());

/** The library after the clone was dropped on it. */
async function withDroppedClone(context: BrowserContext) {
  const page = await context.newPage();
  const library = new LibraryPage(page, "en");
  const editor = new EditorPage(page, "en");
  await library.goto();
  await (await RealInput.of(page)).drop({ x: 700, y: 700 }, { files: [clone.folder] });
  await expect(editor.notice("my-site is connected as the clone of the site")).toBeVisible();
  await library.goto();
  return { page, library, editor };
}

test("a clone that is dropped on the library is connected: its post opens with a click, and is written back into it", async () => {
  await withLeave(clone.folder, async (context) => {
    const { page, editor } = await withDroppedClone(context);
    await page
      .getByRole("navigation", { name: "Earlier issues" })
      .getByRole("article")
      .getByRole("button", { name: "Small models", exact: true })
      .click();
    await editor.caretAtEndOf(editor.text.getByText("A last line."));
    await page.keyboard.type(" And more.");
    await editor.more("Into the repository…");
    const dialog = page.getByRole("dialog", { name: "Into the repository" });
    await dialog.getByRole("radio", { name: "Clone folder" }).click();
    await dialog.getByRole("button", { name: "Write 1 file" }).click();
    await expect(dialog).toContainText("1 file is written and read back.");
    expect(clone.read(POST)).toBe(FILE.text.replace("A last line.", "A last line. And more."));
    expect(clone.git("status", "--porcelain")).toBe(` M ${POST}\n`);
  });
});

test("the folder of another working tree, whose .git is a file, is a clone, too; one without .git is none", async ({
  library,
  editor,
  input,
}) => {
  const git = join(clone.folder, ".git");
  renameSync(git, join(clone.folder, "..", "git"));
  await expect(library.newIssueButton).toBeVisible();
  await input.drop({ x: 700, y: 700 }, { files: [clone.folder] });
  await expect(editor.notice("Read 1 post that was new or changed")).toBeVisible();
  await expect(editor.notice("my-site is connected")).toHaveCount(0);
  writeFileSync(git, "gitdir: ../git\n");
  await library.goto();
  await expect(library.newIssueButton).toBeVisible();
  await input.drop({ x: 700, y: 700 }, { files: [clone.folder] });
  await expect(editor.notice("my-site is connected as the clone of the site")).toBeVisible();
});

test("a clone that was dropped is read at once, and asked for before it is written", async ({
  page,
  library,
  editor,
  input,
}) => {
  await expect(library.newIssueButton).toBeVisible();
  await input.drop({ x: 700, y: 700 }, { files: [clone.folder] });
  await expect(editor.notice("my-site is connected as the clone of the site")).toBeVisible();
  await library.goto();
  await page.getByRole("button", { name: "Small models", exact: true }).click();
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await expect(dialog).toContainText(
    "The browser wants your word before Galley writes into my-site.",
  );
  await expect(dialog.getByRole("button", { name: "Use my-site" })).toBeEnabled();
});

test("a clone that is chosen for an open issue shows its published figures at once, and its posts stand in the library", async ({
  page,
  library,
  editor,
}) => {
  const figure = `<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="assets/img/old/1.png" alt="A board" %}
    </div>
</div>`;
  await library.openFiles(issueFile(`One line.\n\n${figure}\n`));
  const picture = editor.text.getByRole("img", { name: "A board" });
  await expect(editor.text.getByText("One line.")).toBeVisible();
  await expect(picture).toHaveCount(0);
  await chooseClone(page, {
    [POST.replace("05-small", "12-large")]: FILE.text.replace("3: Small", "4: Large"),
    "assets/img/old/1.png": pngFile(300, 200),
  });
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: "Choose folder…" }).click();
  await expect(dialog.getByRole("button", { name: "Write 1 file" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(picture).toBeVisible();
  await library.goto();
  await expect(page.getByRole("button", { name: "Large models", exact: true })).toBeVisible();
});

test("what another program writes into the clone is noticed: a new post in the library, a changed one beside the open issue", async () => {
  await withLeave(clone.folder, async (context) => {
    const { page, library, editor } = await withDroppedClone(context);
    const post = (name: string) => page.getByRole("button", { name, exact: true });
    await expect(post("Small models")).toBeVisible();
    clone.write(POST.replace("05-small", "12-large"), FILE.text.replace("3: Small", "4: Large"));
    await expect(post("Large models")).toBeVisible();

    await post("Small models").click();
    await expect(editor.text.getByText("A last line.")).toBeVisible();
    clone.write(POST, FILE.text.replace("A last line.", "Their last line."));
    const changed = page.getByRole("button", { name: "Changed on disk" });
    await changed.click();
    await library.compareDialog.getByRole("button", { name: "Take the file’s text" }).click();
    await expect(editor.text.getByText("Their last line.")).toBeVisible();
    await expect(changed).toHaveCount(0);
    await editor.caretAtEndOf(editor.text.getByText("Their last line."));
    await page.keyboard.type(" Mine.");
    await page.keyboard.press("Control+s");
    await expect(editor.notice(`Saved to ${FILE.name}`)).toBeVisible();
    expect(clone.read(POST)).toContain("Their last line. Mine.");

    // It stands among the issues now, and only there.
    await library.goto();
    await expect(library.issue("Small models")).toBeVisible();
    await expect(post("Small models")).toHaveCount(0);
  });
});

test("a post that was opened from a download is written into the clone once it is opened from there, and compared where it has gone on", async () => {
  await withLeave(clone.folder, async (context) => {
    const page = await context.newPage();
    const library = new LibraryPage(page, "en");
    const editor = new EditorPage(page, "en");
    const archive = new ArchivePage(page);
    await library.goto();
    await library.openFiles(FILE);
    await editor.caretAtEndOf(editor.text.getByText("A last line."));
    await page.keyboard.type(" Mine.");
    await library.goto();
    await (await RealInput.of(page)).drop({ x: 700, y: 700 }, { files: [clone.folder] });
    await expect(archive.count(1)).toBeVisible();
    const post = page.getByRole("button", { name: "Small models", exact: true });
    await post.click();
    await expect(editor.text.getByText("A last line. Mine.")).toBeVisible();
    await page.keyboard.press("Control+s");
    await expect(editor.notice(`Saved to ${FILE.name}`)).toBeVisible();
    expect(clone.read(POST)).toContain("A last line. Mine.");

    clone.write(POST, FILE.text.replace("One line.", "Their line."));
    await library.goto();
    await archive.goto();
    await post.click();
    await expect(library.compareDialog).toContainText("Their line.");
  });
});

test("a link that stands where the post is to be is left alone, with what it leads to, and told", async () => {
  const outside = join(clone.folder, "..", "outside.md");
  writeFileSync(outside, "Somebody else's.\n");
  rmSync(join(clone.folder, POST));
  symlinkSync(outside, join(clone.folder, POST));
  clone.write(POST.replace("05-small", "12-large"), FILE.text.replace("3: Small", "4: Large"));
  await withLeave(clone.folder, async (context) => {
    const { page, library, editor } = await withDroppedClone(context);
    // What the library shows before it knows of posts has another button to open files.
    await expect(page.getByRole("button", { name: "Large models", exact: true })).toBeVisible();
    await library.openFiles(FILE);
    await expect(editor.text.getByText("A last line.")).toBeVisible();
    await editor.more("Into the repository…");
    const dialog = page.getByRole("dialog", { name: "Into the repository" });
    await dialog.getByRole("radio", { name: "Clone folder" }).click();
    await dialog.getByRole("button", { name: "Write 1 file" }).click();
    await expect(page.getByText(`There is a link at ${POST}, and Galley`)).toBeVisible();
    expect(readFileSync(outside, "utf8")).toBe("Somebody else's.\n");
    expect(readdirSync(join(clone.folder, "_posts"))).toHaveLength(2);
  });
});
