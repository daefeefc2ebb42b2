import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import type { LibraryPage } from "./pages/library-page.ts";
import { addFigure } from "./support/add-figure.ts";
import { chooseClone, inClone } from "./support/clone.ts";
import { issueFile } from "./support/issue-file.ts";
import { pngFile } from "./support/picture-files.ts";

/** Begins an issue under the slug `small-models`, with a line and a figure. */
async function newIssueWithFigure(
  page: Page,
  library: LibraryPage,
  editor: EditorPage,
): Promise<void> {
  await library.newIssue({ headline: "Small models", slug: "small-models" });
  await editor.beginIntro();
  await page.keyboard.type("One line.");
  await addFigure(page, editor);
}

test("the figures of an issue go along when it gets another slug, and their pictures stay, also after a reload", async ({
  page,
  library,
  editor,
  frontMatter,
}) => {
  await newIssueWithFigure(page, library, editor);
  const picture = editor.text.getByRole("img", { name: "A board" });
  await expect(picture).toHaveJSProperty("naturalWidth", 300);
  expect(await editor.body()).toMatch(/path="assets\/img\/\d{4}-\d\d-\d\d-small-models\/1\.png"/);
  await editor.openFrontMatter();
  await frontMatter.field("Slug").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("large-models");
  await frontMatter.back();
  await expect(picture).toHaveJSProperty("naturalWidth", 300);
  const { name, text } = await editor.downloadByKey();
  expect(name).toMatch(/^\d{4}-\d\d-\d\d-large-models\.md$/);
  expect(text).toMatch(/path="assets\/img\/\d{4}-\d\d-\d\d-large-models\/1\.png"/);
  await editor.saved();
  await page.reload();
  await expect(picture).toHaveJSProperty("naturalWidth", 300);
});

test("figures of an old issue are mended as one step that is looked at before: doubled wrappers, and loading at once far below", async ({
  page,
  library,
  editor,
}) => {
  const include = (name: string, loading = "") =>
    `{% include figure.liquid${loading} path="/assets/img/old/${name}.png" class="img-fluid rounded z-depth-1" zoomable=true alt="${name}" %}`;
  const single = (inner: string) =>
    `<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n        ${inner}\n    </div>\n</div>`;
  const words = "Words.\n\n".repeat(30);
  const eager = ' loading="eager"';
  const old = `${words}${single(single(include("a", eager)))}\n\n${words}${single(single(include("b", eager)))}\n`;
  await library.openFiles(issueFile(old));
  await editor.more("Tidy…");
  const pane = editor.checks;
  await expect(pane).toContainText("The theme's wrapper inside itself");
  await expect(pane).toContainText("A figure far below that is loaded at once");
  // What would change is shown: the loading that goes.
  await expect(pane).toContainText('loading="eager"');
  const fix = pane.getByRole("button", { name: /^Fix th/ });
  await fix.focus();
  await page.keyboard.press("Enter");
  const mended = await editor.body();
  expect(mended.match(/<div class="row/g)).toHaveLength(2);
  // The first one may be loaded at once.
  expect(mended).toContain(include("a", eager));
  expect(mended).toContain(include("b"));
  await editor.text.focus();
  await page.keyboard.press("Control+z");
  expect(await editor.body()).toBe(old);
});

test("a folder that was connected is there after a reload, asks by one click with plain words, and shows its figures then", async ({
  page,
  library,
  editor,
}) => {
  // As a browser keeps a folder: it is known the next time, and the person is asked again.
  await page.addInitScript(() => {
    let isAllowed = sessionStorage.getItem("asks-again") === null;
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => (isAllowed ? "granted" : "prompt"),
      requestPermission: async () => {
        isAllowed = navigator.userActivation.isActive;
        return isAllowed ? "granted" : "prompt";
      },
    });
  });
  await page.reload();
  const path = "assets/img/old/1.png";
  const file = issueFile(
    `One line.\n\n<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n        {% include figure.liquid path="${path}" alt="A board" %}\n    </div>\n</div>\n`,
  );
  await library.openFiles(file);
  await chooseClone(page, { [`_posts/${file.name}`]: file.text, [path]: pngFile(300, 200) });
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: "Choose folder…" }).click();
  await expect(dialog).toContainText("The repository has all of it as it is here.");
  await page.keyboard.press("Escape");
  await editor.saved();

  await page.evaluate(() => sessionStorage.setItem("asks-again", ""));
  await page.reload();
  const picture = editor.text.getByRole("img", { name: "A board" });
  await expect(editor.text.getByText("One line.")).toBeVisible();
  await expect(picture).toHaveCount(0);
  await editor.more("Into the repository…");
  await expect(dialog).toContainText(
    "The browser wants your word before Galley writes into my-site.",
  );
  await dialog.getByRole("button", { name: "Use my-site" }).click();
  await expect(dialog).toContainText("The repository has all of it as it is here.");
  await page.keyboard.press("Escape");
  await expect(picture).toHaveJSProperty("naturalWidth", 300);
});

test("figures that are published stay where they are when the issue gets another slug, and go along when they are told to", async ({
  page,
  library,
  editor,
  frontMatter,
}) => {
  await newIssueWithFigure(page, library, editor);
  await chooseClone(page, { "_posts/old.md": "" });
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: "Choose folder…" }).click();
  await dialog.getByRole("button", { name: "Write 2 files" }).click();
  await expect(dialog).toContainText("2 files are written and read back.");
  await page.keyboard.press("Escape");
  await editor.openFrontMatter();
  await frontMatter.field("Slug").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("large-models");
  await expect(frontMatter.leftFigures).toContainText("1 figure is in the repository");
  expect((await editor.download()).text).toMatch(/-small-models\/1\.png"/);
  await frontMatter.leftFigures.getByRole("button").press("Enter");
  await expect(frontMatter.leftFigures).toBeFocused();
  await expect(frontMatter.leftFigures).toContainText("the old ones are removed");
  expect((await editor.download()).text).toMatch(/-large-models\/1\.png"/);
  await frontMatter.back();
  await expect(editor.text.getByRole("img", { name: "A board" })).toHaveJSProperty(
    "naturalWidth",
    300,
  );
  // In the repository they move, too: what it had under the former name is listed, and goes.
  await editor.more("Into the repository…");
  const removed = dialog.getByRole("listitem").filter({ hasText: "removed" });
  await expect(removed).toContainText([/-small-models\/1\.png/, /-small-models\.md/]);
  const [picture = "", post = ""] = await removed.locator("code").allTextContents();
  await dialog.getByRole("button", { name: "Write 2 files, remove 2" }).click();
  await expect(dialog).toContainText(`git rm -q --cached --ignore-unmatch -- ${picture} ${post}`);
  expect(await inClone(page, picture)).toBeNull();
  expect(await inClone(page, post)).toBeNull();
  const renamed = picture.replace("-small-models", "-large-models");
  expect((await inClone(page, renamed))?.startsWith("\x89PNG")).toBe(true);
});
