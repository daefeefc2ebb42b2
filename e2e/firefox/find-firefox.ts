import { existsSync } from "node:fs";
import { findProgram } from "../other-browsers/running-browser.ts";

const NAMES = ["firefox-esr", "firefox", "firefox.exe"];
const USUAL_PLACES = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** The path of a Firefox to test in: `GALLEY_FIREFOX`, or an installed one; null where there is none. */
export function findFirefox(): string | null {
  return (
    findProgram("GALLEY_FIREFOX", NAMES) ?? USUAL_PLACES.find((path) => existsSync(path)) ?? null
  );
}
