import { expect, test } from "./fixtures.ts";
import { DiskFile } from "./support/disk-file.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

const FILE = issueFile(TWO_SECTIONS);

test("Ctrl+S writes into the opened file, and asks where another program has changed it", async ({
  page,
  library,
  desk,
}) => {
  const onDisk = await DiskFile.inPicker(page, FILE);
  await library.openButton.click();
  await desk.caretAtEndOf(desk.text.getByText("First report"));
  await page.keyboard.type(" here");
  await page.keyboard.press("Control+s");
  await expect(desk.message(`Saved to ${FILE.name}`)).toBeVisible();
  const edited = FILE.text.replace("First report", "First report here");
  expect(await onDisk.read()).toBe(edited);

  const elsewhere = edited.replace("Second paper", "Second paper, changed elsewhere");
  await onDisk.write(elsewhere);
  await desk.caretAtEndOf(desk.text.getByText("Third report"));
  await page.keyboard.type(" too");
  await page.keyboard.press("Control+s");
  await expect(desk.conflict).toContainText("2 lines differ");
  await desk.conflict.getByRole("button", { name: "Compare" }).click();
  await expect(desk.conflict).toContainText("Second paper, changed elsewhere");
  await desk.conflict.getByRole("button", { name: "Cancel" }).click();
  expect(await onDisk.read()).toBe(elsewhere);

  await page.keyboard.press("Control+s");
  await desk.conflict.getByRole("button", { name: "Overwrite" }).click();
  await expect(desk.conflict).toHaveCount(0);
  await expect.poll(() => onDisk.read()).toBe(edited.replace("Third report", "Third report too"));
});

test("the file to write to is remembered through a reload", async ({ page, library, desk }) => {
  const onDisk = await DiskFile.inPicker(page, FILE);
  await library.openButton.click();
  await expect(desk.text).toBeVisible();
  await desk.saved();
  await page.reload();
  await desk.caretAtEndOf(desk.text.getByText("First report"));
  await page.keyboard.type(" here");
  await page.keyboard.press("Control+s");
  await expect
    .poll(() => onDisk.read())
    .toBe(FILE.text.replace("First report", "First report here"));
});

test("without such a file Ctrl+S downloads, under the name it was opened by", async ({
  page,
  library,
  desk,
}) => {
  await library.openFiles(FILE);
  await desk.caretAtEndOf(desk.text.getByText("First report"));
  await page.keyboard.type(" here");
  const { name, text } = await desk.downloadByKey();
  expect(name).toBe(FILE.name);
  expect(text).toBe(FILE.text.replace("First report", "First report here"));
});

test("a file that the system opens with the installed app is opened, and written back", async ({
  page,
  library,
  desk,
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
  await desk.caretAtEndOf(desk.text.getByText("First report"));
  await page.keyboard.type(" here");
  await page.keyboard.press("Control+s");
  await expect(desk.message(`Saved to ${FILE.name}`)).toBeVisible();
  expect(await onDisk.read()).toContain("First report here");
});
