import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { CopyPane } from "./pages/copy-pane.ts";
import { addFigure } from "./support/add-figure.ts";
import { chooseClone } from "./support/clone.ts";
import { COPIED, issueFile } from "./support/issue-file.ts";

/** What kind and size the picture on the clipboard has. */
async function copiedPicture(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const type = item?.types.find((each) => each.startsWith("image/")) ?? "";
    if (!item || type === "") return "none";
    const bitmap = await createImageBitmap(await item.getType(type));
    return `${type} ${bitmap.width} × ${bitmap.height}`;
  });
}

test("each picture of the checklist is copied with its place beside it, from the browser or from the clone", async ({
  page,
  library,
  editor,
}) => {
  const copies = new CopyPane(page);
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>';
  const moving = Buffer.from(
    "GIF89a\x02\0\x01\0\x80\0\0\0\0\0\xff\xff\xff" +
      "\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x02\0\x01\0\0\x02\x02\x04\x0a\0".repeat(2) +
      "\x3b",
    "latin1",
  );
  await chooseClone(page, { "assets/a.svg": drawing, "assets/b.gif": moving });
  const figure = (name: string) => `{% include figure.liquid path="assets/${name}" %}`;
  await library.openFiles(
    issueFile(`${COPIED}\n${figure("a.svg")}\n\n${figure("b.gif")}\n\n${figure("c.png")}\n`),
  );
  await editor.caretAtEndOf(editor.text.getByText("of an account"));
  await addFigure(page, editor);
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "Clone folder" }).click();
  await dialog.getByRole("button", { name: "Choose folder…" }).click();
  await expect(dialog.getByRole("button", { name: "Another folder…" })).toBeVisible();
  await page.keyboard.press("Escape");
  await copies.open();
  await copies.show("Checklist");
  const pictures = copies.pane
    .getByRole("region", { name: "Pictures", exact: true })
    .getByRole("listitem");
  await expect(pictures).toContainText([
    "Reports, after “An article of an account”",
    "a.svgPapers, after “First report again”SVG 30 × 20 · 99 B",
    "GIF 2 × 1 · 66 B",
    "c.pngPapers, after “First report again”Not in this browser.",
  ]);
  await pictures.nth(0).getByRole("button", { name: "Copy picture: A board" }).click();
  await expect(page.getByText("Copied: A board")).toBeVisible();
  expect(await copiedPicture(page)).toBe("image/png 300 × 200");
  // A drawing is copied as a picture of twice its size, since WeChat takes none.
  await pictures.nth(1).getByRole("button", { name: "Copy picture: a.svg" }).click();
  await expect(page.getByText("Copied: a.svg")).toBeVisible();
  expect(await copiedPicture(page)).toBe("image/png 60 × 40");
  // The clipboard would keep one frame of what moves.
  await expect(pictures.nth(2)).toContainText("It moves: save it, and choose the file there.");
  const saving = page.waitForEvent("download");
  await pictures.nth(2).getByRole("button", { name: "Save picture: b.gif" }).click();
  expect((await saving).suggestedFilename()).toBe("b.gif");
  await expect(pictures.nth(3).getByRole("button")).toHaveCount(0);
  await expect(pictures.nth(0).getByRole("checkbox")).not.toBeChecked();
  await expect(copies.pane.getByRole("tab", { name: "Checklist 0/8" })).toBeVisible();
});

test("a picture that moves longer than WeChat takes is told, with how long it is", async ({
  page,
  library,
  editor,
}) => {
  const copies = new CopyPane(page);
  const frame = "\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x02\0\x01\0\0\x02\x02\x04\x0a\0";
  const film = `GIF89a\x02\0\x01\0\x80\0\0\0\0\0\xff\xff\xff${frame.repeat(301)}\x3b`;
  const written = Buffer.from(film, "latin1").toString("base64");
  await library.openFiles(issueFile(`${COPIED}\n![Film](data:image/gif;base64,${written})\n`));
  await expect(editor.text).toBeVisible();
  await copies.open();
  await expect(copies.pane.getByText("1 picture has more than 300 frames")).toBeVisible();
  await copies.show("Checklist");
  await expect(copies.pane.getByText("301 frames; 300 at most: make it shorter.")).toBeVisible();
  await copies.place.focus();
  await page.keyboard.press("t");
  await expect(
    copies.pane.getByText("It moves: save it, and choose the file there."),
  ).toBeVisible();
});

test("pictures that are here are shown in the preview, and others say when they answer", async ({
  page,
  library,
  editor,
  settings,
}) => {
  const copies = new CopyPane(page);
  await settings.goto();
  await settings.editProfile("Weekly Links");
  const yaml = await settings.yaml.inputValue();
  const site = 'site:\n  address: "https://weekly.example"\n  post: "/{slug}/"\n';
  await settings.yaml.fill(yaml.replace(/^opinion:/m, `${site}opinion:`));
  await settings.save.click();
  await expect(settings.profile("Weekly Links")).toContainText("changed");
  await settings.back();
  await library.openFiles(issueFile(`${COPIED}\n![Elsewhere](/else.png)\n`));
  await editor.caretAtEndOf(editor.text.getByText("of an account"));
  await addFigure(page, editor);
  await copies.open();
  await copies.show("Preview");
  const article = copies.pane.getByRole("article");
  await expect(article.getByRole("img", { name: "A board" })).toHaveJSProperty("naturalWidth", 300);
  await expect(article.getByRole("img", { name: "Elsewhere" })).toHaveText("Elsewhere");
  await copies.place.focus();
  await page.keyboard.press("s");
  await copies.show("Prepare");
  await expect(copies.became.filter({ hasText: "published address" })).toContainText(
    "They answer from 2026-01-05, when the site has the issue.",
  );
});

test("a browser that refuses to copy a picture says what to do, and saves it instead", async ({
  page,
  library,
  editor,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "ClipboardItem", { value: undefined });
  });
  await page.reload();
  const copies = new CopyPane(page);
  await library.openFiles(issueFile(COPIED));
  await editor.caretAtEndOf(editor.text.getByText("of an account"));
  await addFigure(page, editor);
  await copies.open();
  await copies.show("Checklist");
  await copies.pane.getByRole("button", { name: "Copy picture: A board" }).click();
  await expect(page.getByText("The browser did not allow copying pictures.")).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  expect((await saving).suggestedFilename()).toBe("1.png");
});
