import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { DrivenPage } from "./driven-page.ts";

/** A browser that a test has for itself, with one page. */
export interface RunningBrowser {
  readonly page: DrivenPage;
  /** What the page complained of so far. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Starts a browser with a fresh profile in `folder`, that puts what it downloads into `downloads`. */
export type StartBrowser = (folder: string, downloads: string) => Promise<RunningBrowser>;

/**
 * The path of a program: the one that this variable of the environment names, or the first of these names that is
 * installed; null where there is none.
 *
 * @throws Error where the variable names no file
 */
export function findProgram(variable: string, names: readonly string[]): string | null {
  const wanted = process.env[variable];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`${variable} names ${wanted}, but there is no such file.`);
  }
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return onPath.find((path) => existsSync(path)) ?? null;
}
