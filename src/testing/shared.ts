import { existsSync } from "node:fs";
import { resolve } from "node:path";

/**
 * The folder of real posts that tests may learn from: `GALLEY_CORPUS`, by default `../shared`. null, with a loud
 * warning, where it is absent: the test that asked then has nothing to look at, and Galley's own fixtures must do.
 */
export function sharedFolder(): string | null {
  const folder = resolve(process.env["GALLEY_CORPUS"] ?? "../shared");
  if (existsSync(folder)) return folder;
  console.warn(
    `\n*** No corpus at ${folder}: tests on real posts are left out. Set GALLEY_CORPUS to their folder. ***\n`,
  );
  return null;
}
