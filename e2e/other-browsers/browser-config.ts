import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { builtApp } from "../support/server.ts";
import type { OtherBrowser, OtherBrowserOptions } from "./fixtures.ts";

/** What everybody does with an issue, in a real browser of this kind on the built page under its final policy. */
export function configFor(otherBrowser: OtherBrowser): PlaywrightTestConfig<OtherBrowserOptions> {
  return defineConfig<OtherBrowserOptions>({
    // As seen from the config of each browser.
    testDir: "../other-browsers",
    outputDir: `../../test-results/${otherBrowser.toLowerCase()}`,
    workers: 1,
    forbidOnly: Boolean(process.env["CI"]),
    retries: process.env["CI"] ? 1 : 0,
    timeout: 90_000,
    expect: { timeout: 15_000 },
    reporter: [["list"]],
    use: { otherBrowser },
    webServer: builtApp("../.."),
  });
}
