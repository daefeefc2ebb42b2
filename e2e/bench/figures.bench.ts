import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, expect, type Page, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { browserOptions } from "../support/browser-options.ts";
import { chooseClone } from "../support/clone.ts";
import { RealInput } from "../support/input.ts";
import { issueFile } from "../support/issue-file.ts";
import { screenshotFile } from "../support/picture-files.ts";
import { measureTyping } from "./measure.ts";
import { type TaskTime, taskTimes } from "./task-times.ts";

/** Fifty of 2 MB are 100 MB. */
const SCREENSHOTS = 50;

/** What one part of the way costs. Times in milliseconds. */
interface Phase {
  readonly name: string;
  readonly took: number;
  readonly tasks: readonly TaskTime[];
}

/** Milliseconds of a task after which a key waits. */
const LONG = 50;

/**
 * Fifty screenshots are dropped on an issue, made smaller, and written into a clone. Typing is measured before any is there,
 * and while they are made smaller.
 */
test("the cost of figures", async () => {
  const folder = mkdtempSync(join(tmpdir(), "galley-bench-"));
  const files = Array.from({ length: SCREENSHOTS }, (_, index) => {
    const path = join(folder, `${index}.png`);
    writeFileSync(path, screenshotFile(index));
    return path;
  });
  const { launchOptions, ...options } = browserOptions;
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await (await browser.newContext(options)).newPage();
    const editor = new EditorPage(page, "en");
    const library = new LibraryPage(page, "en");
    await library.goto();
    await library.openFiles(issueFile("One line.\n\nA last line.\n"));
    const line = editor.text.getByText("One line.");
    await editor.caretAtEndOf(line);
    const alone = await measureTyping(page);

    const input = await RealInput.of(page);
    const taken = await phase(browser, "take in", async () => {
      await input.drop(editor.text.getByText("A last line."), { files }, "bottom");
      await figuresShown(page);
    });
    await editor.caretAtEndOf(line);
    const beside = await measureTyping(page);
    const made = await phase(browser, "make smaller", async () => {
      await figuresSmall(page);
    });
    // The typing was beside it.
    expect(made.took).toBeGreaterThan(1_000);
    await chooseClone(page, {});
    await editor.more("Into the repository…");
    const dialog = page.getByRole("dialog", { name: "Into the repository" });
    await dialog.getByRole("radio", { name: "Clone folder" }).click();
    const planned = await phase(browser, "look at what would be written", async () => {
      await dialog.getByRole("button", { name: "Choose folder…" }).click();
      await expect(
        dialog.getByRole("button", { name: `Write ${SCREENSHOTS + 1} files` }),
      ).toBeVisible({
        timeout: 120_000,
      });
    });
    const written = await phase(browser, "write", async () => {
      await dialog.getByRole("button", { name: `Write ${SCREENSHOTS + 1} files` }).click();
      await expect(dialog).toContainText("written and read back", { timeout: 300_000 });
    });
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    report({
      phases: [taken, made, planned, written],
      bytes: await sizes(page),
      typing: { alone, beside },
      peaks: processInfo.map(({ type, id }) => ({ type, peak: peakOf(id) })),
    });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

async function phase(browser: Browser, name: string, work: () => Promise<void>): Promise<Phase> {
  let took = 0;
  const tasks = await taskTimes(browser, async () => {
    const begun = Date.now();
    await work();
    took = Date.now() - begun;
  });
  return { name, took, tasks };
}

/** Waits in the page itself: each question from outside is a task of its thread. */
async function figuresShown(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    while (document.querySelectorAll(".issue-text figure").length < count)
      await new Promise((resolve) => setTimeout(resolve, 100));
  }, SCREENSHOTS);
}

/** Waits until no smaller picture is to be made any more, as the browser's disk has it. */
async function figuresSmall(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    const opened = window.indexedDB.open("galley");
    await new Promise((resolve) => opened.addEventListener("success", resolve));
    for (;;) {
      const asked = opened.result.transaction("figures").objectStore("figures").getAll();
      await new Promise((resolve) => asked.addEventListener("success", resolve));
      const files: readonly { small?: string | null }[] = asked.result;
      if (files.filter(({ small }) => small !== undefined).length >= count) break;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    opened.result.close();
  }, SCREENSHOTS);
}

interface Sizes {
  /** In bytes, of all of them. */
  readonly came: number;
  readonly now: number;
}

/** What the browser's disk has of the figures. */
function sizes(page: Page): Promise<Sizes> {
  return page.evaluate(async () => {
    const answer = <Of>(asked: IDBRequest<Of>): Promise<Of> =>
      new Promise((resolve, reject) => {
        asked.addEventListener("success", () => resolve(asked.result));
        asked.addEventListener("error", () => reject(asked.error));
      });
    const database = await answer(window.indexedDB.open("galley"));
    const stores = database.transaction(["figures", "pictures"]);
    const files: readonly { hash: string; original: string }[] = await answer(
      stores.objectStore("figures").getAll(),
    );
    const pictures: readonly { hash: string; content: Blob }[] = await answer(
      stores.objectStore("pictures").getAll(),
    );
    database.close();
    const sizeOf = new Map(pictures.map(({ hash, content }) => [hash, content.size]));
    const sum = (hashes: readonly string[]): number =>
      hashes.reduce((total, hash) => total + (sizeOf.get(hash) ?? 0), 0);
    return {
      came: sum(files.map(({ original }) => original)),
      now: sum(files.map(({ hash }) => hash)),
    };
  });
}

/** The most memory that a process has had at once, in bytes; null where the system does not say. */
function peakOf(id: number): number | null {
  try {
    const [, kilobytes] =
      /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

type Typing = Awaited<ReturnType<typeof measureTyping>>;

function report(found: {
  readonly phases: readonly Phase[];
  readonly bytes: Sizes;
  readonly typing: { readonly alone: Typing; readonly beside: Typing };
  readonly peaks: readonly { readonly type: string; readonly peak: number | null }[];
}): void {
  const { phases, bytes, typing, peaks } = found;
  const megabytes = (count: number): string => `${(count / 1e6).toFixed(0)} MB`;
  const lines = phases.map(({ name, took, tasks }) => {
    const long = tasks.filter(({ busy }) => busy > LONG).length;
    const longest = (of: "busy" | "passed") =>
      Math.max(0, ...tasks.map((task) => task[of])).toFixed(0);
    return `${name}: ${(took / 1000).toFixed(1)} s, tasks of more than ${LONG} ms: ${long}, the longest ${longest("busy")} ms on the processor (goal: at most ${LONG}), ${longest("passed")} ms by the clock`;
  });
  const saved = (1 - bytes.now / bytes.came) * 100;
  const ratio = typing.beside.perKey / typing.alone.perKey;
  lines.push(
    `${megabytes(bytes.came)} came, ${megabytes(bytes.now)} are written: ${saved.toFixed(0)} % saved`,
    `per key beside: ${typing.beside.perKey.toFixed(1)} ms, alone ${typing.alone.perKey.toFixed(1)} ms: ${ratio.toFixed(2)} (goal: at most 1.3)`,
    `from key to paint, 95th percentile: beside ${typing.beside.paintP95.toFixed(1)} ms, alone ${typing.alone.paintP95.toFixed(1)} ms`,
    `peak memory: ${peaks.map(({ type, peak }) => `${type} ${peak === null ? "unknown" : megabytes(peak)}`).join(", ")}`,
  );
  console.log(`\n${lines.join("\n")}\n`);
}
