import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunningBrowser } from "../other-browsers/running-browser.ts";
import { BidiConnection } from "./bidi.ts";
import { FirefoxPage } from "./firefox-page.ts";

/** A browser that takes longer does not start. */
const STARTS_WITHIN = 40_000;

/** English, and downloads without a question. */
const preferences = (downloads: string) => ({
  "intl.accept_languages": "en-GB",
  "intl.locale.requested": "en-GB",
  "ui.prefersReducedMotion": 1,
  "remote.prefs.recommended": true,
  "focusmanager.testmode": true,
  "browser.download.folderList": 2,
  "browser.download.dir": downloads,
  "browser.download.always_ask_before_handling_new_types": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
});

/** Starts a Firefox without a window, with a fresh profile in `folder`, that puts what it downloads into `downloads`. */
export async function startFirefox(
  executable: string,
  folder: string,
  downloads: string,
): Promise<RunningBrowser> {
  await mkdir(folder, { recursive: true });
  const lines = Object.entries(preferences(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(folder, "user.js"), lines.join(""));
  const options = ["--headless", "--no-remote", "--profile", folder, "--remote-debugging-port=0"];
  const browser = spawn(executable, options, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: "1440", MOZ_HEADLESS_HEIGHT: "1000" },
  });
  const gone = new Promise<void>((resolve) => void browser.once("exit", () => resolve()));
  const close = async () => {
    browser.kill();
    await gone;
  };
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      const late = setTimeout(
        () => reject(new Error(`Firefox did not start: ${said}`)),
        STARTS_WITHIN,
      );
      browser.once("error", reject);
      browser.once("exit", () => {
        clearTimeout(late);
        reject(new Error(`Firefox went: ${said}`));
      });
      browser.stderr.on("data", (data) => {
        said += String(data);
        const [, found] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
        if (!found) return;
        clearTimeout(late);
        resolve(found);
      });
    });
    const connection = await BidiConnection.to(address);
    const complaints = await hearComplaints(connection);
    return {
      page: await FirefoxPage.of(connection),
      complaints: () => Promise.resolve(complaints),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What pages complain of from now on. That a service elsewhere has no answer is no fault of the page. */
async function hearComplaints(connection: BidiConnection): Promise<readonly string[]> {
  const complaints: string[] = [];
  await connection.listen("log.entryAdded", (entry) => {
    const isElsewhere = String(entry["text"]).startsWith("Cross-Origin Request Blocked");
    if (entry["level"] === "error" && !isElsewhere) complaints.push(String(entry["text"]));
  });
  return complaints;
}
