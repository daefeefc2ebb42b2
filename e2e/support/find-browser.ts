import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome.exe",
];
const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium to test in: `GALLEY_CHROMIUM`, an installed Chromium or Chrome, or Playwright's own. Where
 * there is none it installs Playwright's and says so.
 *
 * @throws Error that says what to do, where none is found and none could be installed
 */
export function findBrowser(): string {
  const wanted = process.env["GALLEY_CHROMIUM"];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`GALLEY_CHROMIUM names ${wanted}, but there is no such file.`);
  }
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, ...USUAL_PLACES, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
  if (found) return found;

  console.log("No Chromium found: installing Playwright's (npx playwright install chromium).");
  const install = spawnSync("npx", ["playwright", "install", "chromium"], {
    stdio: "inherit",
    shell: true,
  });
  if (install.status === 0 && existsSync(chromium.executablePath()))
    return chromium.executablePath();
  throw new Error(
    "The browser tests need Chromium or Chrome, and none could be installed.\n" +
      "Install one (Debian and Ubuntu: apt-get install chromium) or name it: GALLEY_CHROMIUM=/path/to/chrome npm test",
  );
}
