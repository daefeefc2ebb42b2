import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { ArchivePage } from "../pages/archive-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { manyPosts } from "../support/archive-posts.ts";
import { median } from "./measure.ts";

const POSTS = 500;
const ROUNDS = 3;
/** A frame at 60 Hz, in milliseconds. */
const FRAME = 1000 / 60;

declare global {
  interface Window {
    galleyIndexing: { began: number; ended: number; frames: number[]; tasks: number[] };
  }
}

/** What reading the archive costs. Times in milliseconds. */
interface IndexingCost {
  /** From the choice of the files to the frame that shows them all indexed. */
  readonly total: number;
  /** Milliseconds from frame to frame meanwhile. */
  readonly frames: readonly number[];
  /** Tasks of the page's thread of 50 ms and more. */
  readonly longTasks: readonly number[];
  /** Time that the page's thread was at work, less what frames cost by themselves. */
  readonly mainThread: number;
}

/** Five hundred posts are opened as an archive: first into an empty browser, then at a reload, when all is on the disk. */
test("the cost of an archive", async ({ browser }) => {
  const posts = manyPosts(POSTS);
  const opened: IndexingCost[] = [];
  const reloaded: IndexingCost[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await new LibraryPage(page, "en").goto();
      const archive = new ArchivePage(page);
      await archive.goto();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3_000)));
      opened.push(
        await measured(page, archive, async () => {
          await watch(page, "change");
          await archive.addPaths(posts.paths);
        }),
      );
      reloaded.push(
        await measured(page, archive, async () => {
          await page.addInitScript(watchFrames, "load");
          await page.reload();
        }),
      );
      await context.close();
    }
  } finally {
    posts.remove();
  }
  report("opened", opened);
  report("reloaded", reloaded);
  expect(opened).toHaveLength(ROUNDS);
});

async function measured(
  page: Page,
  archive: ArchivePage,
  work: () => Promise<void>,
): Promise<IndexingCost> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const taskTime = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
  const before = await taskTime();
  await work();
  await expect(archive.count(POSTS)).toBeVisible({ timeout: 60_000 });
  await expect(archive.progress).toHaveCount(0);
  await page.waitForFunction(() => window.galleyIndexing.ended > 0);
  const after = await taskTime();
  const { began, ended, frames, tasks } = await page.evaluate(() => window.galleyIndexing);
  const total = ended - began;
  const idle = await idleShare(page, taskTime);
  return { total, frames, longTasks: tasks, mainThread: after - before - idle * total };
}

/** The part of the time that the page's thread is at work when nothing is read and only frames are counted. */
async function idleShare(page: Page, taskTime: () => Promise<number>): Promise<number> {
  const before = await taskTime();
  const passed = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const frame = (now: number): void => {
          if (now - start > 1_000) resolve(now - start);
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
  );
  return ((await taskTime()) - before) / passed;
}

function watch(page: Page, begin: string): Promise<void> {
  return page.evaluate(watchFrames, begin);
}

/** In the page: from the event on, notes each frame and long task until the archive is indexed. */
function watchFrames(begin: string): void {
  const indexing = { began: 0, ended: 0, frames: [] as number[], tasks: [] as number[] };
  window.galleyIndexing = indexing;
  const observer = new PerformanceObserver((list) => {
    if (indexing.began > 0 && indexing.ended === 0)
      indexing.tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ entryTypes: ["longtask"] });
  const start = (): void => {
    indexing.began = performance.now();
    let last = indexing.began;
    const frame = (now: number): void => {
      indexing.frames.push(now - last);
      last = now;
      // The count of posts stands there, and no progress beside it.
      const shown = document.querySelector(".archive-state b") !== null;
      if (shown && document.querySelector(".archive-state progress") === null) {
        indexing.ended = performance.now();
      } else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
  addEventListener(begin, start, { capture: true, once: true });
}

function report(name: string, costs: readonly IndexingCost[]): void {
  const middle = (pick: (cost: IndexingCost) => number): string =>
    median(costs.map(pick)).toFixed(0);
  const over = (limit: number) => (cost: IndexingCost) =>
    cost.frames.filter((frame) => frame > limit).length;
  const lost = ({ frames }: IndexingCost): number =>
    frames.reduce((sum, frame) => sum + Math.max(0, Math.round(frame / FRAME) - 1), 0);
  console.log(
    [
      `\n${POSTS} posts ${name} (median of ${costs.length}):`,
      `  in all          ${middle((cost) => cost.total)} ms`,
      `  page's thread   ${middle((cost) => cost.mainThread)} ms at work`,
      `  frames          ${middle((cost) => cost.frames.length)}, over 16.7 ms by half a frame ${middle(over(FRAME * 1.5))}, over 50 ms ${middle(over(50))}, lost ${middle(lost)}`,
      `  longest frame   ${middle((cost) => Math.max(...cost.frames))} ms`,
      `  long tasks      ${middle((cost) => cost.longTasks.length)}`,
    ].join("\n"),
  );
}
