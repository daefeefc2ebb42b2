import { findProgram } from "../other-browsers/running-browser.ts";

/** What it takes to test in WebKit. */
export interface WebKitPrograms {
  readonly driver: string;
  /** A screen that nobody sees; null where the tests may use the one that is there. */
  readonly screen: string | null;
}

/**
 * The driver of WebKit and a screen for it: `GALLEY_WEBKIT_DRIVER` and `GALLEY_XVFB`, or installed ones; null where one
 * of the two is missing. It opens a window, and knows of no other way.
 */
export function findWebKit(): WebKitPrograms | null {
  const driver = findProgram("GALLEY_WEBKIT_DRIVER", ["WebKitWebDriver"]);
  const screen = findProgram("GALLEY_XVFB", ["Xvfb"]);
  const hasScreen = screen !== null || Boolean(process.env["DISPLAY"]);
  return driver !== null && hasScreen ? { driver, screen } : null;
}
