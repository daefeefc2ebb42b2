import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { CopyPane } from "./pages/copy-pane.ts";
import { COPIED, issueFile } from "./support/issue-file.ts";
import { openedCopies } from "./support/opened-copies.ts";
import { type EditorNode, pastedElsewhere, pastedIntoTiptap } from "./support/pasted.ts";

const SITE = 'site:\n  address: "https://weekly.example"\n  post: "/{slug}/"\n';

test.describe("text for a place that takes no HTML", () => {
  for (const [key, place, said] of [
    ["b", "Buttondown", "- [First report](https://lab.example/first): what it says"],
    ["p", "Markdown", "- [First report](https://lab.example/first): what it says"],
    ["t", "a thread", "First report: what it says https://lab.example/first"],
  ] as const) {
    test(`has a key and goes to the clipboard: ${place}`, async ({ page, library, editor }) => {
      const copies = await openedCopies(page, library, editor);
      await page.keyboard.press(key);
      await copies.copy();
      const { text } = await pastedElsewhere(page, "First report");
      expect(text).toContain(said);
      expect(text).not.toContain("layout: post");
    });
  }
});

test("a mail goes to the clipboard, and into a file of the issue's name", async ({
  page,
  library,
  editor,
}) => {
  const copies = await openedCopies(page, library, editor);
  await page.keyboard.press("m");
  await copies.copy();
  const { html } = await pastedElsewhere(page, "First report");
  expect(html).toMatch(/<a [^>]*href="https:\/\/lab\.example\/first"/);
  const saving = page.waitForEvent("download");
  await copies.pane.getByRole("button", { name: "Download as .html" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe("2026-01-05-small-models.html");
  const mail = await readFile(await file.path(), "utf8");
  expect(mail).toMatch(/^<!doctype html>\n<html lang="en"/);
  expect(mail).toContain("<title>Weekly Links 3: Small models</title>");
  expect(mail).toContain('href="https://lab.example/first"');
});

test("a mail is shown at both widths, Substack as a column, Markdown as its text", async ({
  page,
  library,
  editor,
}) => {
  await page.setViewportSize({ width: 1700, height: 900 });
  const copies = await openedCopies(page, library, editor);
  await page.keyboard.press("m");
  await copies.show("Preview");
  const article = copies.pane.getByRole("article");
  const width = async () => Math.round((await article.boundingBox())?.width ?? 0);
  await expect(article).toContainText("what it says");
  expect(await width()).toBe(600);
  await copies.pane.getByRole("radio", { name: "360" }).click();
  await expect.poll(width).toBe(360);
  await copies.place.focus();
  await page.keyboard.press("s");
  await expect(article.getByRole("heading", { name: "Reports", level: 2 })).toBeVisible();
  await page.keyboard.press("p");
  await expect(article).toHaveCount(0);
  await expect(copies.pane.getByText("# Reports")).toBeVisible();
});

test("the title and the digest are copied by their buttons, which tick them", async ({
  page,
  library,
  editor,
}) => {
  const copies = await openedCopies(page, library, editor, `An introduction.\n\n${COPIED}`);
  await copies.show("Checklist");
  for (const [line, words] of [
    ["Title", "Weekly Links 3: Small models"],
    ["Digest", "An introduction."],
  ] as const) {
    await expect(copies.line(line)).not.toBeChecked();
    await copies.pane.getByRole("button", { name: `Copy: ${line}` }).click();
    await expect(copies.line(line)).toBeChecked();
    expect((await pastedElsewhere(page, words)).text.trim()).toBe(words);
  }
  await expect(copies.pane.getByText("28 / 32")).toBeVisible();
});

test("a browser that refuses to copy has the title and the part of a thread selected where they stand", async ({
  page,
  library,
  editor,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.reload();
  const copies = await openedCopies(page, library, editor);
  await copies.show("Checklist");
  await copies.pane.getByRole("button", { name: "Copy: Title" }).click();
  const said = page.getByText("The text is selected here: press Ctrl+C.");
  await expect(said).toBeVisible();
  await expect(copies.line("Title")).not.toBeChecked();
  await page.keyboard.press("Control+c");
  const title = await pastedElsewhere(page, "Weekly Links");
  expect(title.text.trim()).toBe("Weekly Links 3: Small models");

  await copies.place.focus();
  await page.keyboard.press("t");
  await copies.show("Preview");
  await copies.pane.getByRole("button", { name: "Copy part 3" }).click();
  await page.keyboard.press("Control+c");
  const part = await pastedElsewhere(page, "Papers");
  expect(part.text.trim()).toBe("Papers\nFirst report again https://lab.example/first");
});

test("a thread of items goes without those that are not chosen, and their headings with them", async ({
  page,
  library,
  editor,
}) => {
  const copies = await openedCopies(page, library, editor);
  await page.keyboard.press("t");
  await copies.pane.getByRole("radio", { name: "Item", exact: true }).check();
  const items = copies.pane.getByRole("group", { name: /^Items: / });
  await expect(items).toHaveAccessibleName("Items: 5 of 5");
  await items.getByRole("checkbox", { name: "First report again" }).uncheck();
  await items.getByRole("checkbox", { name: "Size · Memory" }).uncheck();
  await expect(items).toHaveAccessibleName("Items: 3 of 5");
  await copies.copy();
  const { text } = await pastedElsewhere(page, "First report");
  expect(text).toContain("First report: what it says");
  expect(text).not.toMatch(/Papers|again|Size/);
  // What is left out belongs to the issue, and is there when the pane is opened again.
  await copies.pane.getByRole("button", { name: "Close the copies" }).click();
  await copies.open();
  await expect(items).toHaveAccessibleName("Items: 3 of 5");
  await items.getByRole("button", { name: "All" }).click();
  await expect(items).toHaveAccessibleName("Items: 5 of 5");
  await items.getByRole("button", { name: "None" }).click();
  await expect(items).toHaveAccessibleName("Items: 0 of 5");
});

test("a picture that is written in the issue is told as that, and copied from the checklist", async ({
  page,
  library,
  editor,
}) => {
  const copies = new CopyPane(page);
  const dot =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  await library.openFiles(issueFile(`${COPIED}\n![A dot](data:image/png;base64,${dot})\n`));
  await expect(editor.text).toBeVisible();
  await copies.open();
  await expect(copies.became.filter({ hasText: "only named" })).toHaveText([
    "1pictures only named: their bytes stand in the issue itself; copy them from the checklist",
  ]);
  await copies.show("Checklist");
  await expect(copies.pane.getByText("PNG 1 × 1 · 70 B")).toBeVisible();
  await copies.pane.getByRole("button", { name: "Copy picture: A dot" }).click();
  await expect(page.getByText("Copied: A dot")).toBeVisible();
});

/** The blocks of an editor's document, inner ones in brackets. */
function outlineOf({ type, attrs, content = [] }: EditorNode): string {
  const level = typeof attrs?.["level"] === "number" ? attrs["level"] : "";
  const inner = content.filter((node) => node.type !== "text").map(outlineOf);
  return `${type}${level}${inner.length > 0 ? `(${inner.join(" ")})` : ""}`;
}

function everyNode(node: EditorNode): readonly EditorNode[] {
  return [node, ...(node.content ?? []).flatMap(everyNode)];
}

test("a copy for Substack, pasted by hand into an editor of the same parts, keeps all structure", async ({
  page,
  library,
  editor,
  settings,
}) => {
  const copies = new CopyPane(page);
  await settings.goto();
  await settings.editProfile("Weekly Links");
  const yaml = await settings.yaml.inputValue();
  await settings.yaml.fill(yaml.replace(/^opinion:/m, `${SITE}opinion:`));
  await settings.save.click();
  await expect(settings.profile("Weekly Links")).toContainText("changed");
  await settings.back();
  const body = `An introduction.

${COPIED}
## Aside

1. one
   - within, **bold** and ~~struck~~ and \`code\`
2. two

> A quote

![A board](/board.png)

~~~sh
run it
~~~

---

https://lab.example/alone
`;
  await library.openFiles(issueFile(body));
  await expect(editor.text).toBeVisible();
  await copies.open();
  await page.keyboard.press("s");
  await copies.copy();
  const pasted = await pastedIntoTiptap(page, "what it says");
  expect((pasted.content ?? []).map(outlineOf)).toEqual([
    "paragraph",
    "heading2",
    "bulletList(listItem(paragraph) listItem(paragraph))",
    "bulletList(listItem(paragraph) listItem(paragraph))",
    "heading2",
    "bulletList(listItem(paragraph))",
    "heading3",
    "orderedList(listItem(paragraph bulletList(listItem(paragraph))) listItem(paragraph))",
    "blockquote(paragraph)",
    "image",
    "codeBlock",
    "horizontalRule",
    "paragraph",
  ]);
  const nodes = everyNode(pasted);
  const marks = nodes.flatMap((node) => node.marks ?? []);
  const links = marks.flatMap(({ type, attrs }) => (type === "link" ? [attrs?.["href"]] : []));
  expect(links).toEqual([
    "https://lab.example/first",
    "https://mp.weixin.qq.com/s/abc",
    "https://lab.example/first",
    "https://lab.example/alone",
  ]);
  const looks = new Set(marks.map(({ type }) => type));
  expect([...looks].toSorted()).toEqual(["bold", "code", "link", "strike"]);
  const pictures = nodes.flatMap(({ type, attrs }) => (type === "image" ? [attrs] : []));
  expect(pictures).toEqual([{ src: "https://weekly.example/board.png", alt: "A board" }]);
  // An address alone on a line would become a card.
  const words = nodes.flatMap(({ text }) => text ?? []);
  expect(words.filter((text) => /^https?:\S+$/.test(text.trim()))).toEqual([]);
});
