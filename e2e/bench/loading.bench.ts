import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { sampleIssue } from "../../src/cli/bench/sample.ts";
import { parseIssue, publishedHtml } from "../../src/markdown/index.ts";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { median } from "./measure.ts";
import { withStarterKitPage } from "./starter-kit-page.ts";

const ROUNDS = 3;
/** A slow line: bytes a second, and milliseconds until the first one. */
const LINE = {
  offline: false,
  downloadThroughput: 400_000,
  uploadThroughput: 400_000,
  latency: 40,
};
/** How the paragraph begins that is typed in, the first of the post, and what the library calls the post. */
const FIRST_WORDS = "这是一份为测量写的样刊";
const TITLE = "纸船与灯塔";
const LETTER = "Q";
const GOAL = 1.3;

/**
 * How long a visitor on a slow line waits, with nothing in the browser's cache, until the first letter typed in a post is
 * on screen: in Galley at an issue's address, and in a bare Tiptap page, turn by turn. Only their ratio says anything.
 */
test("the wait for the first letter", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "galley-bench-"));
  const path = join(folder, "2025-01-01-bench.md");
  const text = sampleIssue(1);
  writeFileSync(path, text);
  const times: Record<"starterKit" | "galley" | "library", number[]> = {
    starterKit: [],
    galley: [],
    library: [],
  };
  try {
    await withStarterKitPage(publishedHtml(parseIssue(text)), async (bare) => {
      for (let round = 0; round < ROUNDS; round++) {
        times.starterKit.push(
          await inContext(browser, async (context) => firstLetter(await slowPage(context), bare)),
        );
        await inContext(browser, async (context) => {
          const { library, issue } = await keepIssue(context, path);
          times.library.push(await firstRow(await slowPage(context), library));
          times.galley.push(await firstLetter(await slowPage(context), issue));
        });
      }
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  report(times);
  expect(times.galley).toHaveLength(ROUNDS);
});

async function inContext<Result>(
  browser: Browser,
  work: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** Opens the file in Galley, so that the store has it, and says where the library and the issue are. */
async function keepIssue(
  context: BrowserContext,
  path: string,
): Promise<{ library: string; issue: string }> {
  const page = await context.newPage();
  const library = new LibraryPage(page, "en");
  await library.goto();
  const address = page.url();
  const chosen = page.waitForEvent("filechooser");
  await library.openButton.click();
  await (await chosen).setFiles(path);
  await expect(new EditorPage(page, "en").text).toContainText(FIRST_WORDS);
  const issue = page.url();
  await page.close();
  return { library: address, issue };
}

/** A page that loads everything anew over the slow line. */
async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", LINE);
  return page;
}

/** Milliseconds from the navigation to the frame after the first letter, typed where the text was clicked at once. */
async function firstLetter(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: "commit" });
  const paragraph = page.locator("[contenteditable=true] p", { hasText: FIRST_WORDS });
  await paragraph.click({ position: { x: 4, y: 10 } });
  await page.keyboard.press(LETTER);
  return shown(page, "[contenteditable=true] p", LETTER);
}

/** Milliseconds from the navigation to the frame that shows the first issue of the library. */
async function firstRow(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: "commit" });
  return shown(page, "main", TITLE);
}

/** Milliseconds since the navigation at the first frame in which such an element has the words. */
async function shown(page: Page, selector: string, words: string): Promise<number> {
  const seen = await page.waitForFunction(
    ([place = "", text = ""]) =>
      [...document.querySelectorAll(place)].some((each) => each.textContent.includes(text)) &&
      performance.now(),
    [selector, words],
  );
  return Number(await seen.jsonValue());
}

function report(times: Record<"starterKit" | "galley" | "library", readonly number[]>): void {
  const seconds = (values: readonly number[]): string => `${(median(values) / 1000).toFixed(2)} s`;
  const ratio = median(times.galley) / median(times.starterKit);
  console.log(
    [
      `\nAt 400 kB/s and 40 ms, nothing cached (median of ${ROUNDS}):`,
      `  first letter, Tiptap StarterKit  ${seconds(times.starterKit)}`,
      `  first letter, Galley             ${seconds(times.galley)}, ${ratio.toFixed(2)} times that (goal: at most ${GOAL})`,
      `  library shown, Galley            ${seconds(times.library)}\n`,
    ].join("\n"),
  );
}
