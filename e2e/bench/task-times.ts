import type { Browser } from "@playwright/test";

/** What one task took, in milliseconds. */
export interface TaskTime {
  /** On the processor: unlike the time that passes, which `longtask` tells, it does not grow with what else the machine does. */
  readonly busy: number;
  readonly passed: number;
}

/** Each task of the page's own threads while `work` goes on. */
export async function taskTimes(
  browser: Browser,
  work: () => Promise<void>,
): Promise<readonly TaskTime[]> {
  const session = await browser.newBrowserCDPSession();
  const tasks: (TaskTime & { readonly thread: string })[] = [];
  const ofPages = new Set<string>();
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const { name, ph, pid, tid, dur = 0, tdur = 0, args } of value) {
      const thread = `${pid} ${tid}`;
      // Millionths of a second.
      if (name === "RunTask" && ph === "X")
        tasks.push({ thread, busy: Number(tdur) / 1000, passed: Number(dur) / 1000 });
      if (name === "thread_name" && /"CrRendererMain"/.test(JSON.stringify(args)))
        ofPages.add(thread);
    }
  });
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["disabled-by-default-devtools.timeline", "__metadata"],
      excludedCategories: ["*"],
    },
  });
  await work();
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return tasks.filter(({ thread }) => ofPages.has(thread));
}
