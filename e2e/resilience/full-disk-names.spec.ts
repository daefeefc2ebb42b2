import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { expect, type Page, test } from "@playwright/test";
import ts from "typescript";
import { loopDisk } from "./loop-disk.ts";
import { profileIn, startBrowser } from "./real-browser.ts";

/** How often the disk is filled; a long run says more. */
const TIMES = 3 * Number(process.env["GALLEY_FULL_DISKS"] ?? 1);
const FILES = 20;
/** So many writes are tried each time: the names of files lie in a log, which is torn at some of them. */
const TRIES = 60;

test("the second copy has all of its files after disks that were full while it was written, and after new starts", async () => {
  test.setTimeout(60_000 + TIMES * 20_000);
  const disk = loopDisk();
  if (!disk) console.warn("NOT TESTED: no disk can be mounted here, so none was filled.");
  test.skip(!disk);
  if (!disk) return;
  const site = await folderSite();
  let browser = await startBrowser(profileIn(disk.folder));
  await browser.page.goto(site.address);
  for (let file = 0; file < FILES; file++) expect(await write(browser.page, file, 0)).toBe("");
  for (let time = 1; time <= TIMES; time++) {
    const free = disk.fill();
    const refused = new Set<string>();
    for (let at = 0; at < TRIES; at++)
      refused.add(await write(browser.page, at % FILES, time * TRIES + at));
    expect([...refused].join()).toContain("Quota");
    free();
    expect(await write(browser.page, 0, time)).toBe("");
    await browser.kill();
    browser = await startBrowser(profileIn(disk.folder));
    await browser.page.goto(site.address);
    const files = await read(browser.page);
    expect(files).toHaveLength(FILES);
    // The former text or a later one, each whole.
    for (const text of files) expect(text).toMatch(/^(\d+) x*\.$/);
    expect(files.every((text) => text.length >= 3_000)).toBe(true);
  }
  await browser.kill();
  site.close();
  disk.remove();
});

/** Puts a text in the place of a file; resolves to why not, or "". */
function write(page: Page, file: number, state: number): Promise<string> {
  const text = `${state} ${"x".repeat(3_000 + 50 * (state % TRIES))}.`;
  return ask(page, "write", `issues/${file}.json`, text).then(String);
}

async function read(page: Page): Promise<readonly string[]> {
  const texts = await ask(page, "all");
  return Array.isArray(texts) ? texts.map(String) : [];
}

function ask(page: Page, ...given: readonly string[]): Promise<unknown> {
  return page.evaluate(
    (asked) =>
      new Promise((resolve) => {
        const worker: unknown = Reflect.get(window, "worker");
        if (!(worker instanceof Worker)) return resolve("no worker");
        worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
        worker.postMessage(asked, []);
      }),
    given,
  );
}

const PAGE = `<!doctype html><script>window.worker = new Worker("worker.js", { type: "module" })</script>`;

const WORKER = `
const folder = opfsFolder("galley");
const calls = {
  write: (path, text) => folder.write(path, text).then(() => "", (error) => error.name),
  all: async () => Promise.all((await folder.list("issues")).map((name) => folder.read("issues/" + name))),
};
self.addEventListener("message", async ({ data: [name, ...given] }) => {
  self.postMessage(await calls[name](...given));
});`;

/** A site of nothing but the folder of the second copy, as it is. */
async function folderSite(): Promise<{ readonly address: string; readonly close: () => void }> {
  const source = readFileSync(
    new URL("../../src/store/second-copy/opfs-folder.ts", import.meta.url),
    "utf8",
  );
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
  });
  const server = createServer(({ url }, response) => {
    const isScript = url === "/worker.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? outputText + WORKER : PAGE);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no server listens");
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
