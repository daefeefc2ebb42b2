import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import type { RunningBrowser } from "../other-browsers/running-browser.ts";
import type { WebKitPrograms } from "./find-webkit.ts";
import { WebDriverSession } from "./webdriver.ts";
import { WebKitPage } from "./webkit-page.ts";

/** A driver that takes longer does not start; and how often it is asked. In milliseconds. */
const STARTS_WITHIN = 20_000;
const ASK_EVERY = 50;

/** Starts a WebKit on a screen of its own, with all that it writes in `folder` but what it downloads. */
export async function startWebKit(
  { driver, screen }: WebKitPrograms,
  folder: string,
  downloads: string,
): Promise<RunningBrowser> {
  const running: ChildProcess[] = [];
  const close = async () => {
    for (const each of running.toReversed()) await stop(each);
  };
  try {
    const display = screen === null ? process.env["DISPLAY"] : await startScreen(screen, running);
    const environment = { ...process.env, DISPLAY: display, ...(await home(folder, downloads)) };
    const port = await freePort();
    running.push(spawn(driver, [`--port=${port}`], { stdio: "ignore", env: environment }));
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    const session = await WebDriverSession.at(address);
    await session.post("window/rect", { x: 0, y: 0, width: 1440, height: 940 });
    const page = new WebKitPage(session);
    return {
      page,
      complaints: () => page.complaints(),
      close: async () => {
        try {
          await session.end();
        } finally {
          await close();
        }
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where WebKit finds its settings, in English and with GTK's own input method, and where its downloads go. */
async function home(folder: string, downloads: string): Promise<Record<string, string>> {
  const config = join(folder, "config");
  await mkdir(config, { recursive: true });
  await mkdir(downloads, { recursive: true });
  await writeFile(join(config, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return {
    HOME: folder,
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: join(folder, "data"),
    XDG_CACHE_HOME: join(folder, "cache"),
    GTK_IM_MODULE: "gtk-im-context-simple",
    GDK_BACKEND: "x11",
    LC_ALL: "C.UTF-8",
  };
}

/** Starts a screen that nobody sees, and gives its name. */
async function startScreen(screen: string, running: ChildProcess[]): Promise<string> {
  const options = ["-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"];
  const started = spawn(screen, options, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  running.push(started);
  const number = await new Promise<string>((resolve, reject) => {
    started.once("error", reject);
    started.once("exit", () => reject(new Error("the screen for WebKit did not start")));
    started.stdio[3]?.once("data", (data) => resolve(String(data).trim()));
  });
  return `:${number}`;
}

async function answers(address: string): Promise<void> {
  for (let waited = 0; waited < STARTS_WITHIN; waited += ASK_EVERY) {
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => void setTimeout(resolve, ASK_EVERY));
  }
  throw new Error("the driver of WebKit did not start");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => void server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = new Promise((resolve) => void program.once("exit", resolve));
  program.kill();
  await gone;
}
