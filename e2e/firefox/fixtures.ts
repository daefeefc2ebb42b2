import { writeFile } from "node:fs/promises";
import { test as base } from "@playwright/test";
import { BASE_URL } from "../support/server.ts";
import { findFirefox } from "./find-firefox.ts";
import { FirefoxDesk } from "./firefox-desk.ts";
import { FirefoxPage } from "./firefox-page.ts";
import { startFirefox } from "./start-firefox.ts";

/** A fresh Firefox for each test, with an empty library open. What the page complains of fails the test. */
export const test = base.extend<{ desk: FirefoxDesk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are asked for.
  desk: async ({}, use, testInfo) => {
    const executable = findFirefox();
    if (executable === null) return testInfo.skip(true, "no Firefox is installed");
    const downloads = testInfo.outputPath("downloads");
    const firefox = await startFirefox(executable, testInfo.outputPath("profile"), downloads);
    const complaints: string[] = [];
    try {
      await firefox.connection.listen("log.entryAdded", (entry) => {
        // That a service elsewhere has no answer is told by the browser, and is no fault of the page.
        const isElsewhere = String(entry["text"]).startsWith("Cross-Origin Request Blocked");
        if (entry["level"] === "error" && !isElsewhere) complaints.push(String(entry["text"]));
      });
      const page = await FirefoxPage.of(firefox.connection);
      await page.goto(BASE_URL);
      await use(new FirefoxDesk(page, downloads));
      if (testInfo.status !== testInfo.expectedStatus)
        await writeFile(testInfo.outputPath("page.png"), await page.screenshot());
    } finally {
      await firefox.close();
    }
    base.expect(complaints, "errors in the page").toEqual([]);
  },
});

export { expect } from "@playwright/test";
