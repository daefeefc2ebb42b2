import { defineConfig } from "@playwright/test";
import tests from "../playwright.config.ts";
import { builtApp } from "../support/server.ts";

/**
 * `npm run test:resilience`: a real Chromium on a profile of its own that is killed, whose files are damaged, whose disk is
 * full or loses its power, whose clock goes wrong, whose app is updated, and who has random users. Short; made long by
 * `GALLEY_KILLS=240`, `GALLEY_FIELD_KILLS=20`, `GALLEY_CUTS=20`, `GALLEY_FULL_DISKS=20`, `GALLEY_STORAGE_TROUBLES=20`,
 * `GALLEY_CLOCKS=10`, `GALLEY_UPDATES=50`, `GALLEY_TAB_RUNS=10` with `GALLEY_TAB_EDITS=600`, `GALLEY_USERS=2000`. Disks are
 * mounted only where that is allowed; else it is said that they were not.
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
