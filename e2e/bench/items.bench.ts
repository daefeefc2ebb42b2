import { expect, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { draggedLink, type DragPayload, RealInput } from "../support/input.ts";
import { issueFile, THREE_SECTIONS } from "../support/issue-file.ts";
import { median } from "./measure.ts";

const ROUNDS = 5;
/** Between two keys of a quick hand, in milliseconds. */
const BETWEEN_KEYS = 120;
const COMMENT = "it reads a page at once";

const ISSUE = issueFile(THREE_SECTIONS);

interface Kind {
  readonly name: string;
  readonly section: string;
  readonly link: DragPayload;
  readonly line: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    name: "Org[verb](url)Product, comment",
    section: "Products and models",
    link: draggedLink("https://openai.com/index/small?utm_source=x", "Introducing Small | OpenAI"),
    line: /OpenAI \[released\]\(https:\/\/openai\.com\/index\/small\) Small, it reads a page at once/,
  },
  {
    name: "[**Title**](url): comment",
    section: "Papers",
    link: draggedLink("https://arxiv.org/pdf/2511.01234v2", "Small Models"),
    line: /\[\*\*Small Models\*\*\]\(https:\/\/arxiv\.org\/abs\/2511\.01234v2\): it reads a page at once/,
  },
  {
    name: "[Title](url): comment",
    section: "Other reading",
    link: draggedLink("https://essays.example/b", "On patience"),
    line: /\[On patience\]\(https:\/\/essays\.example\/b\): it reads a page at once/,
  },
];

/** From the drop of a link to its finished item: how long, where nothing is typed but the comment. */
test("the cost of an item", async ({ browser }) => {
  const rows: string[] = [];
  for (const kind of KINDS) {
    const ready: number[] = [];
    const all: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const library = new LibraryPage(page, "en");
      const editor = new EditorPage(page, "en");
      await library.goto();
      await library.openFiles(ISSUE);
      const items = editor.items(kind.section);
      await expect(items).toHaveCount(1);
      // What is loaded after the text is there when somebody drops the first link.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
      const input = await RealInput.of(page);
      const began = Date.now();
      await input.drop(items.first(), kind.link, "bottom");
      await expect(items).toHaveCount(2);
      await expect(editor.text).toBeFocused();
      ready.push(Date.now() - began);
      await page.keyboard.type(COMMENT, { delay: BETWEEN_KEYS });
      await expect(items.nth(1)).toContainText(COMMENT);
      all.push(Date.now() - began);
      expect(await editor.body()).toMatch(kind.line);
      await context.close();
    }
    rows.push(
      `${kind.name.padEnd(34)} ready ${(median(ready) / 1000).toFixed(2)} s  finished ${(median(all) / 1000).toFixed(2)} s`,
    );
  }
  console.log(
    `\n${rows.join("\n")}\n(a comment of ${COMMENT.length} keys, one each ${BETWEEN_KEYS} ms)\n`,
  );
});
