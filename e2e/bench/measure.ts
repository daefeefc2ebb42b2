import type { CDPSession, Page } from "@playwright/test";

declare global {
  interface Window {
    /** Milliseconds from key to paint, in the order of the keys. */
    galleyPaintTimes: number[];
  }
}

/** What one page costs at one length of issue. Times in milliseconds. */
export interface TypingCost {
  /** From the start of navigation (or of opening) to the first frame that shows the last words of the issue. */
  readonly open: number;
  /** Processor time of the main thread for one key, mean over all keys: a busy machine does not change it. */
  readonly perKey: number;
  /** From the key event to the frame after it, 95th percentile. */
  readonly paintP95: number;
}

const KEYS = 60;
const WARM_UP = 10;

/**
 * Types letters at the caret and measures the main-thread time of each key (the growth of `TaskDuration`, which counts
 * script, style, layout and paint, in time on the processor) and the time from key to paint (`event.timeStamp` to the task after the next frame).
 */
export async function measureTyping(page: Page): Promise<Omit<TypingCost, "open">> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate(() => {
    const times: number[] = [];
    window.galleyPaintTimes = times;
    addEventListener(
      "keydown",
      (event) => {
        const { timeStamp } = event;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => times.push(performance.now() - timeStamp));
          port1.start();
          port2.postMessage(0);
        });
      },
      { capture: true },
    );
  });
  for (let key = 0; key < WARM_UP; key++) await pressKey(page, key);
  await page.evaluate(() => {
    window.galleyPaintTimes.length = 0;
  });
  const before = await taskDuration(session);
  for (let key = 0; key < KEYS; key++) await pressKey(page, key);
  const after = await taskDuration(session);
  const idle = await idleCost(page, session);
  const paints = await page.evaluate(() => window.galleyPaintTimes);
  return {
    perKey: ((after - before) * 1000) / KEYS - idle,
    paintP95: percentile(paints, 0.95),
  };
}

/** Milliseconds that the page spends in the time of one key when none is pressed (frames, timers). */
async function idleCost(page: Page, session: CDPSession): Promise<number> {
  const before = await taskDuration(session);
  for (let frame = 0; frame < KEYS; frame++) await nextFrame(page);
  return (((await taskDuration(session)) - before) * 1000) / KEYS;
}

async function pressKey(page: Page, index: number): Promise<void> {
  await page.keyboard.press("abcdefghij"[index % 10] ?? "a");
  await nextFrame(page);
}

/** Resolves after the next frame was painted. */
async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 0));
      }),
  );
}

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
