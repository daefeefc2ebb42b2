import { findBrowser } from "./find-browser.ts";
import { BASE_URL } from "./server.ts";

/**
 * One Chromium for tests and benchmarks: English, Shanghai's time, none of a browser's own traffic, and nobody outside of
 * this machine to talk to.
 */
export const browserOptions = {
  baseURL: BASE_URL,
  locale: "en-GB",
  timezoneId: "Asia/Shanghai",
  viewport: { width: 1440, height: 900 },
  // It would answer what tests keep from the page or change on its way.
  serviceWorkers: "block" as const,
  permissions: ["clipboard-read", "clipboard-write"],
  launchOptions: {
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  },
};
