import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { sampleIssue } from "../../src/cli/bench/sample.ts";
import { parseIssue, publishedHtml } from "../../src/markdown/index.ts";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import type { TypingCost } from "./measure.ts";
import { measureTyping, median } from "./measure.ts";

const LENGTHS = [1, 10, 30] as const;
const ROUNDS = 3;
/** The words behind which the caret is put: the first paragraph of the text, in the middle section of the issue. */
const LAST_WORDS = "全文完";

/**
 * What a key costs in Galley and in a bare `contenteditable` page with the same content, in one browser, turn by turn.
 * The figures wander from machine to machine: only their ratios within one run say anything.
 */
test("the cost of a key", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "galley-bench-"));
  const found = new Map<string, TypingCost[]>();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const times of LENGTHS) {
        const text = `${sampleIssue(times)}\n${LAST_WORDS}\n`;
        const path = join(folder, `2025-01-01-bench-${times}.md`);
        writeFileSync(path, text);
        for (const [name, cost] of [
          ["bare", await inPage(browser, (page) => openBare(page, text))],
          ["galley", await inPage(browser, (page) => openGalley(page, path))],
        ] as const) {
          const key = `${name} ${times}`;
          found.set(key, [...(found.get(key) ?? []), cost]);
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  report((name, times) => middle(found.get(`${name} ${times}`) ?? []));
  expect(found.size).toBe(LENGTHS.length * 2);
});

async function inPage(
  browser: Browser,
  open: (page: Page) => Promise<number>,
): Promise<TypingCost> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const opened = await open(page);
    return { open: opened, ...(await measureTyping(page)) };
  } finally {
    await context.close();
  }
}

/** The same content as plain HTML, its `#` sections not framed: the floor that a browser gives. */
async function openBare(page: Page, text: string): Promise<number> {
  const html = publishedHtml(parseIssue(text));
  await page.goto("about:blank");
  const opened = await page.evaluate(
    async ([body, last]) => {
      const start = performance.now();
      const holder = document.createElement("div");
      holder.contentEditable = "true";
      holder.style.cssText = "width:646px;margin:0 auto;font:17px/30px sans-serif";
      holder.innerHTML = body ?? "";
      document.body.append(holder);
      if (!holder.innerText.includes(last ?? "")) throw new Error("the content is not there");
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 0));
      });
      return performance.now() - start;
    },
    [html, LAST_WORDS],
  );
  await clickMiddleParagraph(page);
  return opened;
}

async function openGalley(page: Page, path: string): Promise<number> {
  const library = new LibraryPage(page, "en");
  await library.goto();
  const chosen = page.waitForEvent("filechooser");
  await library.openButton.click();
  const chooser = await chosen;
  const start = Date.now();
  await chooser.setFiles(path);
  const editor = new EditorPage(page, "en");
  await expect(editor.text).toContainText(LAST_WORDS, { timeout: 60_000 });
  const opened = Date.now() - start;
  await clickMiddleParagraph(page);
  return opened;
}

/** Puts the caret at the end of a plain paragraph in the middle of the text. */
async function clickMiddleParagraph(page: Page): Promise<void> {
  const paragraphs = page.locator("[contenteditable=true] p");
  const paragraph = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await paragraph.scrollIntoViewIfNeeded();
  // Sections that come into view are laid out first; then the place holds still.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const box = await paragraph.boundingBox();
  if (!box) throw new Error("there is no paragraph to type in");
  await page.mouse.click(box.x + 2, box.y + 15);
  await page.keyboard.press("End");
}

function middle(costs: readonly TypingCost[]): TypingCost {
  const of = (pick: (cost: TypingCost) => number): number => median(costs.map(pick));
  return {
    open: of((cost) => cost.open),
    perKey: of((cost) => cost.perKey),
    paintP95: of((cost) => cost.paintP95),
  };
}

function report(cost: (name: "bare" | "galley", times: number) => TypingCost): void {
  const row = (...cells: (string | number)[]): string =>
    cells.map((cell) => (typeof cell === "number" ? cell.toFixed(1) : cell).padStart(12)).join("");
  const lines = [row("ms", "open bare", "galley", "key bare", "galley", "p95 bare", "galley")];
  for (const times of LENGTHS) {
    const bare = cost("bare", times);
    const galley = cost("galley", times);
    lines.push(
      row(
        `${times}×`,
        bare.open,
        galley.open,
        bare.perKey,
        galley.perKey,
        bare.paintP95,
        galley.paintP95,
      ),
    );
  }
  const longest = LENGTHS.at(-1) ?? 1;
  const perKey = (name: "bare" | "galley", times: number): number => cost(name, times).perKey;
  lines.push(
    "",
    `per key at ${longest}×, Galley to bare: ${(perKey("galley", longest) / perKey("bare", longest)).toFixed(2)} (goal: at most 0.6)`,
    `per key, Galley ${longest}× to 1×: ${(perKey("galley", longest) / perKey("galley", 1)).toFixed(2)} (goal: at most 1.3)`,
  );
  console.log(`\n${lines.join("\n")}\n`);
}
