import { defineConfig } from "@playwright/test";
import { browserOptions } from "../support/browser-options.ts";
import { builtApp } from "../support/server.ts";

/** `npm run bench:typing`: the same browser and the same built page as the tests, one thing at a time. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.bench.ts",
  outputDir: "../../test-results",
  workers: 1,
  timeout: 900_000,
  reporter: [["list"]],
  use: browserOptions,
  webServer: builtApp("../.."),
});
