import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { withLeave } from "./support/allowed-folder.ts";
import { copyPicture } from "./support/copy-picture.ts";
import { type DragPayload, RealInput, writeAsInLife } from "./support/input.ts";
import { issueFile } from "./support/issue-file.ts";
import { buildSite, hasJekyll, JEKYLL_SITE } from "./support/jekyll-site.ts";
import { outlineOfEditor, outlineOfPost, picturesOf } from "./support/outline.ts";
import {
  avifFile,
  drawnFile,
  jpegWithPlace,
  movingGif,
  pngFile,
  screenshotFile,
} from "./support/picture-files.ts";
import { realClone } from "./support/real-clone.ts";

const FILE = issueFile(`An introduction with **bold** words, and 中文。

# Reports

- [First report](https://lab.example/first): a start
- Second report

_Opinion: it **holds**._

# Papers

1. [**A paper**](https://papers.example/a): read
2. Another paper

> A quote of two
> lines.

| Size | Memory |
| --- | --- |
| 2B | 1.4 GB |

A last line.
`);
const FORMER = issueFile("Former words.\n", "2025-12-29-large-models.md");
const FOLDER = "assets/img/2026-01-05-small-models";

interface Words {
  readonly alt: string;
  readonly caption: string;
}

/** One after the other as they are dropped below the introduction, and what is typed into each. */
const DROPPED = [
  { alt: 'A "board"', caption: "Black & white" },
  { alt: "A photo of 50 %} of it", caption: "By <Ann>" },
  { alt: "a < b", caption: "一张图：a < b" },
  { alt: "两帧“动画”", caption: "It moves" },
  { alt: "From {{ site.title }}", caption: "{% raw %} is no command" },
  { alt: "It's small", caption: 'As "they" say' },
] as const;
const PASTED = { alt: "A page of the week", caption: "As wide as the column" };
const DRAGGED = { alt: "Dragged from a page", caption: "从别处" };
const CHOSEN = { alt: "Chosen \\ by hand", caption: "50 % & more" };
/** Side by side. */
const ROW = [
  { alt: "左边", caption: "The left one" },
  { alt: "右边", caption: "The right one" },
] as const;
const LAST = { alt: "&quot; as typed", caption: "&amp; as typed" };

/** In the order of the text, each with its file; a site of this kind takes neither WebP nor AVIF. */
const PUBLISHED = [
  [DROPPED[0], "1.png"],
  [DROPPED[1], "2.jpg"],
  [DROPPED[2], "3.svg"],
  [DROPPED[3], "4.gif"],
  [DROPPED[4], "5.png"],
  [DROPPED[5], "6.png"],
  [PASTED, "7.png"],
  [DRAGGED, "8.png"],
  [CHOSEN, "9.png"],
  [ROW[0], "10.png"],
  [ROW[1], "11.png"],
  [LAST, "12.png"],
] as const satisfies readonly (readonly [Words, string])[];

if (!hasJekyll())
  console.warn(
    "\n  NO JEKYLL: that an issue and its figures are published as they are shown is NOT tested." +
      "\n  Install it (Debian: apt-get install jekyll), and it is.\n",
  );

test("twelve figures of all kinds are written into a git repository, and Jekyll publishes them and the text as they are shown", async () => {
  test.skip(!hasJekyll(), "There is no jekyll on this machine: apt-get install jekyll");
  test.slow();
  const clone = realClone({ ...JEKYLL_SITE, [`_posts/${FORMER.name}`]: FORMER.text });
  try {
    await withLeave(clone.folder, async (context) => {
      const page = await context.newPage();
      const library = new LibraryPage(page, "en");
      const hands = { page, editor: new EditorPage(page, "en"), input: await RealInput.of(page) };
      const { editor, input } = hands;
      await library.goto();
      await input.drop({ x: 700, y: 700 }, { files: [clone.folder] });
      await expect(editor.notice("my-site is connected as the clone of the site")).toBeVisible();
      await library.goto();
      await expect(page.getByRole("button", { name: "Small models", exact: true })).toBeVisible();
      await library.openFiles(FILE);
      await addTwelve(hands);
      const shown = outlineOfEditor(await editor.visibleHtml());

      await editor.more("Into the repository…");
      const dialog = page.getByRole("dialog", { name: "Into the repository" });
      await dialog.getByRole("radio", { name: "Clone folder" }).click();
      const write = dialog.getByRole("button", { name: "Write 13 files" });
      await expect(write).toBeEnabled();
      await write.click();
      await expect(dialog).toContainText("13 files are written and read back.");
      const paths = PUBLISHED.map(([, name]) => `${FOLDER}/${name}`);
      const status = clone.git("status", "--porcelain", "--untracked-files=all").trimEnd();
      expect(status.split("\n").toSorted()).toEqual(
        [...paths, `_posts/${FILE.name}`].map((path) => `?? ${path}`).toSorted(),
      );

      const published = buildSite(clone.folder);
      const html = published("small-models/index.html").toString();
      expect(picturesOf(html)).toEqual(
        PUBLISHED.map(([words, name]) => ({ src: `/${FOLDER}/${name}`, ...words })),
      );
      for (const path of paths) expect(published(path).length).toBeGreaterThan(60);
      expect(outlineOfPost(html)).toEqual(shown);
    });
  } finally {
    clone.remove();
  }
});

interface Hands {
  readonly page: Page;
  readonly editor: EditorPage;
  readonly input: RealInput;
}

/** Brings in pictures by every way that there is, and describes each. */
async function addTwelve(hands: Hands): Promise<void> {
  const { page, editor } = hands;
  const figures = editor.text.getByRole("figure");
  await dropBelow(hands, "An introduction", {
    "board.png": pngFile(640, 200),
    "IMG_1.JPG": await jpegWithPlace(page, 900, 300),
    "plan.svg": Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><path d="M0 0h90v30z"/></svg>',
    ),
    "moving.gif": movingGif(),
    "still.webp": await drawnFile(page, "image/webp", 600, 200),
    "small.avif": avifFile(),
  });
  await expect(figures).toHaveCount(6);
  for (const [at, words] of DROPPED.entries()) {
    if (at > 0) await page.keyboard.press("ArrowDown");
    if (at > 0) await page.keyboard.press("Tab");
    await describe(hands, words);
  }

  await copyPicture(page, screenshotFile(1));
  await editor.caretAtEndOf(editor.text.getByText("Opinion: it"));
  await page.keyboard.press("Control+v");
  await expect(figures).toHaveCount(7);
  await describe(hands, PASTED);

  // As a browser gives an image that is dragged out of a page without a link.
  await dropBelow(hands, "Another paper", { "chart.png": pngFile(300, 100) }, [
    { mimeType: "text/html", data: '<img src="https://papers.example/chart.png">' },
  ]);
  await expect(figures).toHaveCount(8);
  await describe(hands, DRAGGED);

  await editor.caretAtEndOf(editor.text.getByText("A last line."));
  await page.keyboard.press("Enter");
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.type("/tp");
  await expect(editor.insertMenu.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  const buffer = pngFile(120, 80);
  await (await asked).setFiles({ name: "a.png", mimeType: "image/png", buffer });
  await expect(figures).toHaveCount(9);
  await describe(hands, CHOSEN);

  // Below the last one.
  await copyPicture(page, pngFile(200, 90));
  for (const [at, words] of [...ROW, LAST].entries()) {
    await page.keyboard.press("Control+v");
    await expect(figures).toHaveCount(at === 2 ? 11 : 10 + at);
    await describe(hands, words);
    if (at === 1) await page.keyboard.press("Alt+Shift+ArrowUp");
    if (at === 1) await expect(figures).toHaveCount(10);
  }
}

/** Types alt text and caption where the caret is put, the Chinese by an input method, and goes back to the figure. */
async function describe({ page, editor, input }: Hands, { alt, caption }: Words): Promise<void> {
  await expect(editor.altText).toBeFocused();
  await writeAsInLife(page, input, alt);
  await page.keyboard.press("Tab");
  await expect(editor.caption).toBeFocused();
  await writeAsInLife(page, input, caption);
  await page.keyboard.press("Escape");
}

async function dropBelow(
  { editor, input }: Hands,
  words: string,
  files: Readonly<Record<string, Buffer>>,
  items: DragPayload["items"] = [],
): Promise<void> {
  const paths = Object.keys(files).map((name) => test.info().outputPath(name));
  await Promise.all(Object.values(files).map((bytes, at) => writeFile(paths[at] ?? "", bytes)));
  await input.drop(editor.text.getByText(words), { files: paths, items }, "bottom");
}
