import { defineConfig } from "@playwright/test";
import main from "../playwright.config.ts";

/** `npm run bench:typing`: the same browser and the same built page as the tests, one thing at a time. */
export default defineConfig({
  ...main,
  testDir: ".",
  testMatch: "*.bench.ts",
  fullyParallel: false,
  workers: 1,
  timeout: 600_000,
  webServer: { ...main.webServer, cwd: "../.." },
});
