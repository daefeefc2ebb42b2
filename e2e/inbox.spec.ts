import { mkdir, writeFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { ArchivePage } from "./pages/archive-page.ts";
import { InboxPage } from "./pages/inbox-page.ts";
import { askNobody } from "./support/ask-nobody.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";
import { draggedLink } from "./support/input.ts";
import { keptNotes } from "./support/kept-notes.ts";

/** As it comes out of a group chat: several people, words before and behind, one link twice. */
const CHAT = [
  "Ann: have a look https://lab.example/k2?utm_source=chat",
  "https://www.arxiv.org/abs/2510.21903 this one for papers",
  "Bo: https://code.example/tool and https://shop.example/item?id=7&spm=a2",
  "https://news.example/2025/data",
  "again https://lab.example/k2",
].join("\n");

test.beforeEach(({ page }) => askNobody(page));

test.describe("beside an issue", () => {
  test.beforeEach(async ({ library, editor, inbox }) => {
    await library.openFiles(issueFile(TWO_SECTIONS));
    await expect(editor.items("Papers")).toHaveCount(2);
    await inbox.open();
  });

  test("a chat message gives its five links, clean, each once, over a reload", async ({
    page,
    inbox,
  }) => {
    await inbox.paste(CHAT);
    await expect(inbox.rows).toHaveCount(5);
    await expect(inbox.count(5)).toBeVisible();
    await expect(inbox.rows.first()).toContainText("lab.example");
    await expect(inbox.row("arXiv 2510.21903")).toContainText("this one for papers");
    await expect(inbox.row("shop.example")).not.toContainText("spm");
    await page.reload();
    await expect(inbox.rows).toHaveCount(5);
    await inbox.paste("https://lab.example/k2");
    await expect(page.getByText("This link waits here already")).toBeVisible();
    await expect(inbox.rows).toHaveCount(5);
  });

  test("by keys alone: links are selected, sent by number, and taken back", async ({
    page,
    editor,
    inbox,
  }) => {
    await inbox.paste(CHAT);
    await expect(inbox.rows).toHaveCount(5);
    await page.keyboard.press("ArrowDown");
    await expect(inbox.rows.first()).toBeFocused();
    await page.keyboard.press("Shift+ArrowDown");
    await expect(inbox.selected).toHaveCount(2);
    await page.keyboard.press("1");
    await expect(editor.items("Reports")).toHaveCount(5);
    await expect(inbox.rows).toHaveCount(3);
    await expect(inbox.rows.first()).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(editor.items("Reports")).toHaveCount(3);
    await expect(inbox.rows).toHaveCount(5);
    expect(await editor.body()).toBe(TWO_SECTIONS);
  });

  test("whatever was done here is taken back step by step, and done again, by keys", async ({
    page,
    editor,
    inbox,
  }) => {
    const { keyboard } = page;
    await inbox.paste(CHAT);
    await expect(inbox.rows).toHaveCount(5);
    await keyboard.press("ArrowDown");
    await keyboard.press("Delete");
    await expect(inbox.rows).toHaveCount(4);
    await expect(inbox.rows.first()).toBeFocused();
    await keyboard.press("1");
    await expect(editor.items("Reports")).toHaveCount(4);
    await expect(inbox.rows).toHaveCount(3);
    for (const [rows, items] of [
      [4, 3],
      [5, 3],
    ] as const) {
      await keyboard.press("Control+z");
      await expect(inbox.rows).toHaveCount(rows);
      await expect(editor.items("Reports")).toHaveCount(items);
    }
    await inbox.field.focus();
    await keyboard.press("Control+z");
    await expect(inbox.rows).toHaveCount(0);
    for (const [rows, items] of [
      [5, 3],
      [4, 3],
      [3, 4],
    ] as const) {
      await keyboard.press("Control+Shift+z");
      await expect(inbox.rows).toHaveCount(rows);
      await expect(editor.items("Reports")).toHaveCount(items);
    }
    await keyboard.press("Control+z");
    await expect(inbox.rows).toHaveCount(4);
  });

  test("a paper goes where papers go by Enter, and all that have a place at once", async ({
    page,
    editor,
    inbox,
  }) => {
    await inbox.paste(CHAT);
    await inbox.row("arXiv 2510.21903").click();
    await page.keyboard.press("Enter");
    await expect(editor.items("Papers")).toHaveCount(3);
    await expect(inbox.rows).toHaveCount(4);
    await inbox.paste("https://arxiv.org/abs/2511.00001 https://arxiv.org/abs/2511.00002");
    await inbox.placeAll.click();
    await expect(editor.items("Papers")).toHaveCount(5);
    await inbox.undo("Placed 2 links in Papers");
    await expect(editor.items("Papers")).toHaveCount(3);
    await expect(inbox.row("arXiv 2511.00002")).toBeVisible();
  });

  test("a row is dragged into a section, and so are several", async ({
    editor,
    inbox,
    input,
    page,
  }) => {
    await inbox.paste(CHAT);
    await expect(inbox.rows).toHaveCount(5);
    await input.dragWithMouse(
      inbox.row("news.example"),
      editor.text.getByText("Second report"),
      "top",
    );
    await expect(editor.items("Reports")).toHaveText([/First/, /news\.example/, /Second/, /Third/]);
    await inbox.rows.first().click();
    await inbox.rows.nth(2).click({ modifiers: ["Shift"] });
    await expect(inbox.selected).toHaveCount(3);
    await input.dragWithMouse(inbox.rows.nth(1), editor.text.getByText("Second paper"), "bottom");
    await expect(editor.items("Papers")).toHaveCount(5);
    await page.keyboard.press("Escape");
  });

  test("title and note are written in the row, and stay", async ({ page, inbox }) => {
    await inbox.paste("https://lab.example/k2");
    await inbox.rows.first().click();
    await page.keyboard.press("e");
    await inbox.editedTitle.fill("Kimi K2");
    await page.keyboard.press("Tab");
    await expect(inbox.editedNote).toBeFocused();
    await page.keyboard.type("quick");
    await page.keyboard.press("Enter");
    await expect(inbox.rows.first()).toBeFocused();
    await expect(inbox.rows.first()).toContainText("quick");
    await page.keyboard.press("F2");
    await inbox.editedTitle.fill("lost");
    await page.keyboard.press("Escape");
    await expect.poll(() => keptNotes(page)).toEqual(["Kimi K2: quick"]);
    await page.reload();
    await expect(inbox.row("Kimi K2")).toContainText("quick");
  });

  test("what is thrown away comes back, and an address as it came", async ({ page, inbox }) => {
    await inbox.paste(CHAT);
    await inbox.row("shop.example").click();
    await page.keyboard.press("Delete");
    await expect(inbox.rows).toHaveCount(4);
    await page.keyboard.press("Control+z");
    await expect(inbox.row("shop.example")).toBeVisible();
    await inbox.chooseAt(inbox.row("shop.example"), "Give the address back as it came");
    await expect(inbox.row("shop.example")).toContainText("spm=a2");
  });

  test("a link that the issue has already says where, and goes there", async ({
    editor,
    inbox,
  }) => {
    await inbox.paste("https://arxiv.org/abs/2510.21903");
    await inbox.rows.first().click();
    await inbox.rows.first().press("2");
    await expect(editor.items("Papers")).toHaveCount(3);
    await inbox.paste("https://alphaxiv.org/abs/2510.21903v2");
    const row = inbox.rows.first();
    await expect(row).toContainText("Already in Papers");
    await inbox.goThere(row).click();
    await expect(editor.text).toBeFocused();
    await inbox.showPlaced();
    await expect(inbox.placedRows).toHaveCount(1);
    await expect(inbox.placedRows.first()).toContainText("Papers");
  });

  test("words find links, placed ones too; an address is caught by Enter", async ({
    page,
    inbox,
  }) => {
    await inbox.paste(CHAT);
    await inbox.row("news.example").click();
    await page.keyboard.press("1");
    await expect(inbox.rows).toHaveCount(4);
    await inbox.field.fill("papers this");
    await expect(inbox.rows).toHaveCount(1);
    await inbox.field.fill("news.example");
    await expect(page.getByText("1 placed link has it")).toBeVisible();
    await page.keyboard.press("Escape");
    await inbox.field.fill("lab.example/other");
    await page.keyboard.press("Enter");
    await expect(inbox.rows.first()).toContainText("lab.example/other");
    await expect(inbox.field).toHaveValue("");
  });

  test("a link dropped from another window is caught with its title", async ({ inbox, input }) => {
    await input.drop(inbox.field, draggedLink("https://lab.example/k2", "Kimi K2"));
    await expect(inbox.row("Kimi K2")).toContainText("lab.example");
  });

  test("a drop that carries nothing explains itself", async ({ inbox, input }) => {
    await input.drop(inbox.field, { items: [] });
    await expect(inbox.notice("Ctrl+L, Ctrl+C")).toBeVisible();
    await expect(inbox.rows).toHaveCount(0);
  });

  test("a thousand bookmarks come through the menu, and the list is quick", async ({
    page,
    inbox,
  }) => {
    const folders = Array.from({ length: 1_000 }, (_, index) => {
      return `<DT><A HREF="https://site${index}.example/page" ADD_DATE="1700000000">Page ${index}</A>`;
    });
    await inbox.openBookmarks(
      "bookmarks.html",
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n${folders.join("\n")}\n</DL>`,
    );
    await expect(inbox.count(1000)).toBeVisible();
    await inbox.rows.first().click();
    await page.keyboard.press("End");
    await expect(inbox.row("Page 999")).toBeFocused();
    await expect(inbox.row("Page 999")).toBeInViewport();
    await page.keyboard.press("Home");
    await expect(inbox.rows.first()).toBeFocused();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await expect(inbox.rows).toHaveCount(0);
    await inbox.undo("Threw away 1000 links");
    await expect(inbox.count(1000)).toBeVisible();
  });

  test("another tab is kept in step", async ({ context, page, inbox }) => {
    const tab = await context.newPage();
    await tab.goto(new URL("./", page.url()).href);
    const second = new InboxPage(tab, "en");
    await page.bringToFront();
    await inbox.paste(CHAT);
    await expect(second.rows).toHaveCount(5);
    await tab.bringToFront();
    await second.row("news.example").click();
    await tab.keyboard.press("Delete");
    await expect(inbox.rows).toHaveCount(4);
  });

  test("the outline and the inbox take turns by key, and stay as they were", async ({
    page,
    inbox,
  }) => {
    await page.keyboard.press("Control+Alt+i");
    await expect(inbox.outlineTab).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Control+Alt+i");
    await expect(inbox.tab).toHaveAttribute("aria-selected", "true");
    await expect(inbox.field).toBeFocused();
    await page.reload();
    await expect(inbox.field).toBeVisible();
  });
});

test("whoever opens the inbox pastes into it, and is back in the text when it closes", async ({
  page,
  library,
  editor,
  inbox,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await editor.text.getByText("Second report").click();
  await page.evaluate(() => navigator.clipboard.writeText("https://lab.example/k2"));
  await page.keyboard.press("Control+Alt+i");
  await expect(inbox.field).toBeFocused();
  await page.keyboard.press("Control+v");
  await expect(inbox.rows).toHaveCount(1);
  await page.keyboard.press("Control+Alt+i");
  await expect(editor.text).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type("!");
  await expect(editor.items("Reports").nth(1)).toContainText("!");
  await inbox.tab.click();
  await expect(inbox.field).toBeFocused();
  await page.keyboard.press("Control+Alt+i");
  await expect(editor.text).toBeFocused();
});

test("what was placed all at once comes back by the key", async ({
  page,
  library,
  editor,
  inbox,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await inbox.open();
  for (const links of ["https://arxiv.org/abs/2511.00001", CHAT]) {
    await inbox.paste(links);
    await expect(inbox.placeAll).toBeEnabled();
    await inbox.placeAll.focus();
    await page.keyboard.press("Enter");
    await expect(editor.items("Papers")).toHaveCount(3);
    await expect(inbox.field).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(editor.items("Papers")).toHaveCount(2);
    const waiting = links === CHAT ? 5 : 1;
    await expect(inbox.rows).toHaveCount(waiting);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Delete");
    await expect(inbox.rows).toHaveCount(waiting - 1);
  }
});

test("what is dropped on the inbox goes where it belongs: folders, posts and files of links", async ({
  page,
  library,
  editor,
  inbox,
  input,
}, testInfo) => {
  const post = issueFile(TWO_SECTIONS);
  const [file, link, site] = [post.name, "k2.url", "blog"].map((name) => testInfo.outputPath(name));
  if (!file || !link || !site) throw new Error("there is no place for files");
  await writeFile(file, post.text);
  await writeFile(link, "[InternetShortcut]\r\nURL=https://lab.example/k2\r\n");
  await mkdir(site);
  await writeFile(`${site}/2025-12-29-before.md`, post.text);

  await expect(library.newIssueButton).toBeVisible();
  await inbox.buttonInLibrary.click();
  await input.drop(inbox.field, { files: [file, link] });
  await expect(editor.items("Reports")).toHaveCount(3);
  await inbox.open();
  await expect(inbox.rows).toHaveCount(1);
  await input.drop(inbox.field, { files: [site] });
  await expect(new ArchivePage(page).count(1)).toBeVisible();
  await page.goBack();
  await expect(inbox.rows).toHaveCount(1);
  await expect(inbox.notice("There is no link in this.")).toHaveCount(0);
});

test("beside the library links are caught, and sending waits for an issue", async ({
  page,
  library,
  inbox,
}) => {
  await expect(library.newIssueButton).toBeVisible();
  await inbox.buttonInLibrary.click();
  await expect(inbox.field).toBeFocused();
  await page.keyboard.press("Control+Alt+i");
  await expect(inbox.buttonInLibrary).toBeFocused();
  await page.keyboard.press("Control+Alt+i");
  await expect(inbox.field).toBeFocused();
  await inbox.paste(CHAT);
  await expect(inbox.rows).toHaveCount(5);
  await inbox.rows.first().click();
  await page.keyboard.press("1");
  await expect(inbox.rows).toHaveCount(5);
  await expect(page.getByText("Open an issue to place links in it.").first()).toBeVisible();
  await page.reload();
  await expect(inbox.rows).toHaveCount(5);
});

test.describe("in Chinese", () => {
  test.use({ language: "zh-CN" });
  test("the inbox speaks it", async ({ library, editor, inbox, page }) => {
    await library.openFiles(issueFile(TWO_SECTIONS));
    await expect(editor.items("Papers")).toHaveCount(2);
    await inbox.open();
    await inbox.paste(CHAT);
    await expect(inbox.rows).toHaveCount(5);
    await inbox.rows.first().click();
    await page.keyboard.press("2");
    await expect(page.getByText("1条已放入“Papers”")).toBeVisible();
  });
});
