import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import type { Locator, Page } from "@playwright/test";
import { chooseClone } from "./support/clone.ts";
import { issueFile } from "./support/issue-file.ts";
import { pngFile } from "./support/picture-files.ts";

const figure = (path: string, words = "") => `<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="${path}" class="img-fluid rounded z-depth-1" zoomable=true${words} %}
    </div>
</div>
`;

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>`;

/** Whether something is drawn in the middle of a canvas. */
function isDrawn(canvas: Locator): Promise<boolean> {
  return canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return false;
    const { width, height } = element;
    const pixel = element.getContext("2d")?.getImageData(width / 2, height / 2, 1, 1).data;
    return pixel?.[3] === 255;
  });
}

/** Connects the clone that the picker gives, and closes the sheet again. */
async function connectClone(page: Page, editor: EditorPage): Promise<void> {
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: "Choose folder…" }).click();
  const write = dialog.getByRole("button", { name: /^Write/ });
  await expect(write.or(dialog.getByText("The repository has all of it"))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

test("a figure of an earlier issue is chosen from the repository's folder by keys, found by a part of its path", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("One line.\n"));
  await chooseClone(page, {
    "_posts/2025-12-29-old.md": "Old.\n",
    "assets/img/2025-12-22-older/1.png": pngFile(90, 60),
    "assets/img/2025-12-29-old/1.png": pngFile(120, 80),
    "assets/img/2025-12-29-old/10.png": pngFile(120, 90),
    "assets/img/2025-12-29-old/2.png": pngFile(240, 160),
    "assets/img/2025-12-22-older/2.svg": DRAWING,
    "assets/img/notes.txt": "no picture",
    "node_modules/logo.png": pngFile(10, 10),
  });
  await connectClone(page, editor);
  await editor.caretAtEndOf(editor.text.getByText("One line."));
  await page.keyboard.press("Enter");
  await page.keyboard.type("/by path");
  await page.keyboard.press("Enter");
  const form = editor.text.getByRole("form", { name: "Edit figure" });
  await expect(form).toBeVisible();
  await form.getByRole("button", { name: "From the repository…" }).focus();
  await page.keyboard.press("Enter");
  const list = editor.text.getByRole("listbox", { name: "From the repository…" });
  await expect(list.getByRole("option")).toContainText([
    "1.pngassets/img/2025-12-29-old/",
    "2.pngassets/img/2025-12-29-old/",
    "10.pngassets/img/2025-12-29-old/",
    "1.pngassets/img/2025-12-22-older/",
    "2.svgassets/img/2025-12-22-older/",
  ]);
  await expect(list.locator("img")).toHaveJSProperty("naturalWidth", 30);
  await expect.poll(() => isDrawn(list.locator("canvas").nth(1))).toBe(true);
  await page.keyboard.type("old/");
  await expect(list.getByRole("option")).toHaveCount(3);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(list).toHaveCount(0);
  await expect(editor.altText).toBeFocused();
  await page.keyboard.type("Old board");
  await page.keyboard.press("Escape");
  await expect(editor.text.getByRole("img", { name: "Old board" })).toHaveJSProperty(
    "naturalWidth",
    240,
  );
  const path = "assets/img/2025-12-29-old/2.png";
  expect(await editor.body()).toBe(`One line.\n\n${figure(path, ' alt="Old board"')}`);
});

test("without a clone the list of the repository says what is to be done", async ({
  library,
  editor,
}) => {
  await library.openFiles(issueFile(`One line.\n\n${figure("assets/img/x/1.png")}`));
  await editor.text.getByRole("button", { name: "Edit figure" }).click();
  await editor.text.getByRole("button", { name: "From the repository…" }).click();
  await expect(editor.message(/^No clone can be read/)).toBeVisible();
  await expect(editor.text).toBeFocused();
});

test("a figure whose file is missing shows its path, and the file is given under it without a change of the text", async ({
  page,
  library,
  editor,
}) => {
  const path = "assets/img/2026-01-05-small-models/lost.png";
  const file = issueFile(`One line.\n\n${figure(path, ' alt="A board"')}`);
  await library.openFiles(file);
  await chooseClone(page, { [`_posts/${file.name}`]: file.text });
  const shown = editor.text.getByRole("figure");
  await expect(shown.getByText("lost.png").first()).toBeVisible();
  await expect(shown.getByRole("button", { name: "Choose the file… lost.png" })).toHaveCount(0);
  await connectClone(page, editor);
  await expect(shown.getByText(path, { exact: true })).toBeVisible();
  const asked = page.waitForEvent("filechooser");
  await shown.getByRole("button", { name: "Choose the file… lost.png" }).focus();
  await page.keyboard.press("Enter");
  const buffer = pngFile(300, 200);
  await (await asked).setFiles({ name: "b.png", mimeType: "image/png", buffer });
  await expect(shown.getByRole("img", { name: "A board" })).toHaveJSProperty("naturalWidth", 300);
  expect((await editor.download()).text).toBe(file.text);
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await expect(dialog.getByRole("listitem").first()).toContainText(`${path}new`);
  await dialog.getByRole("button", { name: "Write 1 file" }).click();
  await expect(dialog).toContainText(`git add -- ${path}`);
});
