import type { Browser, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { ArchivePage } from "../pages/archive-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { manyPosts } from "../support/archive-posts.ts";

const POSTS = 500;
/** Words of few places and of very many, of Chinese and of Latin. */
const QUERIES = ["模型", "OpenAI", "a", "的", "agent"];

/** Milliseconds that are looked at behind a key. */
const REST = 3_000;
/** A frame at 60 Hz, in milliseconds. */
const FRAME = 1000 / 60;

declare global {
  interface Window {
    galleySettled: Promise<number>;
  }
}

/** What one search costs, in milliseconds. */
interface SearchCost {
  readonly query: string;
  /** From the key to the last change of what is shown; the rest before each search is in it. */
  readonly answered: number;
  /** The longest task of the page's thread, and how many were longer than a frame. */
  readonly longest: number;
  readonly long: number;
  /** All of them. */
  readonly work: number;
}

/** Five hundred posts are searched from the library: first as they are read from the disk, then as they are known. */
test("the cost of a search", async ({ browser }) => {
  const posts = manyPosts(POSTS);
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    const library = new LibraryPage(page, "en");
    await library.goto();
    const archive = new ArchivePage(page);
    await archive.goto();
    await archive.addPaths(posts.paths);
    await expect(archive.count(POSTS)).toBeVisible({ timeout: 120_000 });
    await expect(archive.progress).toHaveCount(0, { timeout: 120_000 });
    await page.goto("./#/");
    await page.reload();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3_000)));
    const costs: SearchCost[] = [];
    for (const query of QUERIES) costs.push(await measured(browser, page, library, query));
    report(costs);
    expect(costs).toHaveLength(QUERIES.length);
  } finally {
    await context.close();
    posts.remove();
  }
});

async function measured(
  browser: Browser,
  page: Page,
  library: LibraryPage,
  query: string,
): Promise<SearchCost> {
  await library.search.fill("");
  await expect(page.locator(".hits-count")).toHaveCount(0);
  await library.search.focus();
  await browser.startTracing(page, { categories: ["devtools.timeline", "__metadata", "toplevel"] });
  await page.evaluate(watchSettling, REST);
  await page.keyboard.insertText(query);
  const time = await page.evaluate(() => window.galleySettled);
  const tasks = tasksOf(JSON.parse(String(await browser.stopTracing())));
  return {
    query,
    answered: time,
    longest: Math.max(...tasks),
    long: tasks.filter((task) => task > FRAME).length,
    work: tasks.reduce((sum, task) => sum + task, 0),
  };
}

/** In the page: notes the milliseconds from the next input to the last change of what is shown within `rest`. */
function watchSettling(rest: number): void {
  window.galleySettled = new Promise((resolve) => {
    const begin = (): void => {
      const since = performance.now();
      let last = since;
      const observer = new MutationObserver(() => (last = performance.now()));
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      setTimeout(() => resolve(last - since), rest);
    };
    addEventListener("input", begin, { capture: true, once: true });
  });
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What each task of the page's thread took of the processor: what else the machine does counts for nothing. */
function tasksOf({
  traceEvents,
}: {
  readonly traceEvents: readonly TraceEvent[];
}): readonly number[] {
  const threads = traceEvents.filter(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  return traceEvents
    .filter(
      ({ name, pid, tid }) =>
        name.endsWith("RunTask") && threads.some((own) => own.pid === pid && own.tid === tid),
    )
    .map(({ tdur }) => (tdur ?? 0) / 1000);
}

function report(costs: readonly SearchCost[]): void {
  console.log(`\n${POSTS} posts searched; milliseconds of the page's thread:`);
  for (const { query, answered, longest, long, work } of costs)
    console.log(
      `  ${query}: answered after ${answered.toFixed(0)}, longest task ${longest.toFixed(1)}, over a frame ${long}, in all ${work.toFixed(0)}`,
    );
}
