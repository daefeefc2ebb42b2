import { expect, test } from "./fixtures.ts";
import { downloadBy } from "./pages/editor-page.ts";
import { addFigure } from "./support/add-figure.ts";
import { DiskFile } from "./support/disk-file.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

const FILE = issueFile(TWO_SECTIONS);

test("Ctrl+S writes into the opened file, and asks where another program has changed it", async ({
  page,
  library,
  editor,
}) => {
  const onDisk = await DiskFile.inPicker(page, FILE);
  await library.openButton.click();
  await editor.caretAtEndOf(editor.text.getByText("First report"));
  await page.keyboard.type(" here");
  await page.keyboard.press("Control+s");
  await expect(editor.message(`Saved to ${FILE.name}`)).toBeVisible();
  const edited = FILE.text.replace("First report", "First report here");
  expect(await onDisk.read()).toBe(edited);

  const elsewhere = edited.replace("Second paper", "Second paper, changed elsewhere");
  await onDisk.write(elsewhere);
  await editor.caretAtEndOf(editor.text.getByText("Third report"));
  await page.keyboard.type(" too");
  await page.keyboard.press("Control+s");
  await expect(editor.conflict).toContainText("2 lines differ");
  await editor.conflict.getByRole("button", { name: "Compare" }).click();
  await expect(editor.conflict).toContainText("Second paper, changed elsewhere");
  await editor.conflict.getByRole("button", { name: "Cancel" }).click();
  expect(await onDisk.read()).toBe(elsewhere);

  await page.keyboard.press("Control+s");
  await editor.conflict.getByRole("button", { name: "Overwrite" }).click();
  await expect(editor.conflict).toHaveCount(0);
  await expect.poll(() => onDisk.read()).toBe(edited.replace("Third report", "Third report too"));
});

test("a text that is saved into its file without its new figure says so, and leads to the way for both", async ({
  page,
  library,
  editor,
}) => {
  const onDisk = await DiskFile.inPicker(page, FILE);
  await library.openButton.click();
  await editor.caretAtEndOf(editor.text.getByText("First report"));
  await addFigure(page, editor);
  await page.keyboard.press("Control+s");
  await expect(editor.message(`Saved to ${FILE.name}`)).toBeVisible();
  await expect(editor.message("Its figure is not in it.")).toBeVisible();
  expect(await onDisk.read()).toContain("figure.liquid");
  await page.getByRole("button", { name: "Into the repository…" }).last().click();
  await expect(page.getByRole("dialog", { name: "Into the repository" })).toBeVisible();
});

test("the file to write to is remembered through a reload", async ({ page, library, editor }) => {
  const onDisk = await DiskFile.inPicker(page, FILE);
  await library.openButton.click();
  await expect(editor.text).toBeVisible();
  await editor.saved();
  await page.reload();
  await editor.caretAtEndOf(editor.text.getByText("First report"));
  await page.keyboard.type(" here");
  await page.keyboard.press("Control+s");
  await expect
    .poll(() => onDisk.read())
    .toBe(FILE.text.replace("First report", "First report here"));
});

test("without such a file Ctrl+S downloads, under the name it was opened by", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(FILE);
  await editor.caretAtEndOf(editor.text.getByText("First report"));
  await page.keyboard.type(" here");
  const { name, text } = await downloadBy(page, () => page.keyboard.press("Control+s"));
  expect(name).toBe(FILE.name);
  expect(text).toBe(FILE.text.replace("First report", "First report here"));
});

test("a file that the system opens with the installed app is opened, and written back", async ({
  page,
  library,
  editor,
}) => {
  await page.addInitScript(() => {
    type Take = (launch: { files: FileSystemHandle[] }) => void;
    let ready = (_take: Take): void => undefined;
    const launch = new Promise<Take>((resolve) => {
      ready = resolve;
    });
    Object.defineProperty(window, "launchQueue", { value: { setConsumer: ready } });
    Object.assign(window, {
      openWithGalley: async (name: string) => {
        const folder = await navigator.storage.getDirectory();
        (await launch)({ files: [await folder.getFileHandle(name)] });
      },
    });
  });
  await library.goto();
  const onDisk = await DiskFile.inPicker(page, FILE);
  await page.evaluate((name) => Reflect.get(window, "openWithGalley")(name), FILE.name);
  await editor.caretAtEndOf(editor.text.getByText("First report"));
  await page.keyboard.type(" here");
  await page.keyboard.press("Control+s");
  await expect(editor.message(`Saved to ${FILE.name}`)).toBeVisible();
  expect(await onDisk.read()).toContain("First report here");
});
