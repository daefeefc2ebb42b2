import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["firefox-esr", "firefox", "firefox.exe"];
const USUAL_PLACES = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * The path of a Firefox to test in: `GALLEY_FIREFOX`, or an installed one; null where there is none.
 *
 * @throws Error where `GALLEY_FIREFOX` names no file
 */
export function findFirefox(): string | null {
  const wanted = process.env["GALLEY_FIREFOX"];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`GALLEY_FIREFOX names ${wanted}, but there is no such file.`);
  }
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find((path) => existsSync(path)) ?? null;
}
