import { defineConfig } from "@playwright/test";
import { browserOptions } from "./support/browser-options.ts";
import { builtApp } from "./support/server.ts";

/** Drives the built page, under its final Content Security Policy, in a real Chromium. */
export default defineConfig({
  testDir: ".",
  testIgnore: ["resilience/**", "other-browsers/**"],
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  // A machine that stalls for a moment may cost a test its time; what needed its second try is named as flaky.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: { ...browserOptions, trace: process.env["CI"] ? "off" : "retain-on-failure" },
  webServer: builtApp(".."),
});
