import { defineConfig } from "@playwright/test";
import tests from "../playwright.config.ts";
import { builtApp } from "../support/server.ts";

/**
 * `npm run test:resilience`: a real Chromium on a profile of its own that is killed, and whose files are damaged. Short;
 * `GALLEY_KILLS=240` makes it long.
 */
export default defineConfig({
  ...tests,
  testDir: ".",
  testIgnore: [],
  outputDir: "../../test-results",
  workers: 1,
  timeout: 120_000,
  // What is recorded of a browser is asked of it after it was killed.
  use: { ...tests.use, trace: "off" },
  webServer: builtApp("../.."),
});
