import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { browserOptions } from "../support/browser-options.ts";

/** What a browser keeps of one person, on the disk of this machine. */
export interface Profile {
  readonly folder: string;
  /** The same once more, to be damaged in another way. */
  readonly copy: () => Profile;
  readonly remove: () => void;
}

export function newProfile(from: string | null = null): Profile {
  const folder = mkdtempSync(join(tmpdir(), "galley-profile-"));
  // A browser that was killed has left its lock behind, by which another one would go to the first folder.
  const isLock = (path: string) => /Singleton\w+$/.test(path);
  if (from !== null) cpSync(from, folder, { recursive: true, filter: (path) => !isLock(path) });
  return {
    folder,
    copy: () => newProfile(folder),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The same in a folder that is there, on a disk of its own. */
export function profileIn(folder: string): Pick<Profile, "folder"> {
  return { folder };
}

/** A Chromium in a process group of its own, with one page. */
export interface RealBrowser {
  readonly page: Page;
  /** Ends it as a person does. */
  readonly close: () => Promise<void>;
  /** Ends every process of it from one moment to the next. */
  readonly kill: () => Promise<void>;
}

export async function startBrowser({ folder }: Pick<Profile, "folder">): Promise<RealBrowser> {
  const port = join(folder, "DevToolsActivePort");
  rmSync(port, { force: true });
  const { executablePath, args } = browserOptions.launchOptions;
  const child = spawn(
    executablePath,
    [
      ...args,
      "--headless=new",
      "--lang=en-GB",
      "--window-size=1440,900",
      `--user-data-dir=${folder}`,
      "--remote-debugging-port=0",
      "about:blank",
    ],
    { detached: true, stdio: "ignore" },
  );
  const address = await until(() => {
    const [number] = existsSync(port) ? readFileSync(port, "utf8").split("\n") : [];
    return number ? `http://127.0.0.1:${number}` : null;
  });
  const browser = await chromium.connectOverCDP(address, { isLocal: true });
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error("The browser has no page.");
  return {
    page,
    async close() {
      const session = await browser.newBrowserCDPSession();
      const gone = ended(child);
      // It may be gone before it can answer.
      await session.send("Browser.close").catch(() => undefined);
      await gone;
    },
    async kill() {
      const gone = ended(child);
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      await gone;
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

async function until<Found>(look: () => Found | null): Promise<Found> {
  for (let tries = 0; tries < 300; tries++) {
    const found = look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The browser did not start.");
}
