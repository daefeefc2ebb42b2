import { defineConfig } from "@playwright/test";
import { builtApp } from "../support/server.ts";
import { findFirefox } from "./find-firefox.ts";

if (findFirefox() === null)
  console.warn(
    "\n  NO FIREFOX: writing, dropping, saving and downloading are NOT tested in it." +
      "\n  Install one (Debian: apt-get install firefox-esr) or name it: GALLEY_FIREFOX=/path/to/firefox npm run test:firefox\n",
  );

/** What everybody does with an issue, in a real Firefox on the built page under its final policy. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/firefox",
  workers: 1,
  forbidOnly: Boolean(process.env["CI"]),
  retries: process.env["CI"] ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  webServer: builtApp("../.."),
});
