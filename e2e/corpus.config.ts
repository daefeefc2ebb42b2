import { defineConfig } from "@playwright/test";
import tests from "./playwright.config.ts";

// Set here and not on the command line, since not every shell can.
process.env["GALLEY_ALL_POSTS"] = "1";

/** `npm run test:corpus`: every post of the corpus is opened and downloaded, not only a sample of them. */
export default defineConfig({ ...tests, testMatch: "zero-diff.spec.ts" });
