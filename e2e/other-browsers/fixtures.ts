import { writeFile } from "node:fs/promises";
import { test as base } from "@playwright/test";
import { findFirefox } from "../firefox/find-firefox.ts";
import { startFirefox } from "../firefox/start-firefox.ts";
import { BASE_URL } from "../support/server.ts";
import { findWebKit } from "../webkit/find-webkit.ts";
import { startWebKit } from "../webkit/start-webkit.ts";
import { DrivenEditor } from "./driven-editor.ts";
import type { StartBrowser } from "./running-browser.ts";

/** The browsers that Playwright cannot drive as they are. */
export type OtherBrowser = "Firefox" | "WebKit";

/** What a config says of its browser. */
export interface OtherBrowserOptions {
  readonly otherBrowser: OtherBrowser;
}

/** A fresh browser for each test, with an empty library open. What the page complains of fails the test. */
export const test = base.extend<OtherBrowserOptions & { editor: DrivenEditor }>({
  otherBrowser: ["Firefox", { option: true }],
  editor: async ({ otherBrowser }, use, testInfo) => {
    const start = installed(otherBrowser);
    if (start === null) return testInfo.skip(true, `no ${otherBrowser} is installed`);
    const downloads = testInfo.outputPath("downloads");
    const browser = await start(testInfo.outputPath("profile"), downloads);
    let complaints: readonly string[];
    try {
      await browser.page.goto(BASE_URL);
      await use(new DrivenEditor(browser.page, downloads));
      complaints = await browser.complaints();
      if (testInfo.status !== testInfo.expectedStatus)
        await writeFile(testInfo.outputPath("page.png"), await browser.page.screenshot());
    } finally {
      await browser.close();
    }
    base.expect(complaints, "errors in the page").toEqual([]);
  },
});

export { expect } from "@playwright/test";

function installed(browser: OtherBrowser): StartBrowser | null {
  if (browser === "Firefox") {
    const executable = findFirefox();
    return executable === null
      ? null
      : (folder, downloads) => startFirefox(executable, folder, downloads);
  }
  const programs = findWebKit();
  return programs === null ? null : (folder, downloads) => startWebKit(programs, folder, downloads);
}
