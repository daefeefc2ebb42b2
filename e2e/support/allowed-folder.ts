import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { browserOptions } from "./browser-options.ts";
import { BASE_URL } from "./server.ts";

/** Runs with a browser whose person lets Galley write into this folder of the machine on every visit. */
export async function withLeave(
  folder: string,
  run: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), "galley-profile-"));
  allowFolder(profile, folder);
  const { launchOptions, ...options } = browserOptions;
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, ...options });
  try {
    await run(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Makes a browser's new profile one whose person has said "allow on every visit" to this folder of the machine: no test can
 * answer the browser's question, but the answer lies in the profile.
 */
export function allowFolder(profile: string, folder: string): void {
  const site = `${new URL(BASE_URL).origin},*`;
  const chosen = {
    path: folder,
    "display-name": basename(folder),
    "is-directory": true,
    readable: true,
    writable: true,
  };
  const exceptions = {
    file_system_access_extended_permission: { [site]: { setting: 1 } },
    file_system_access_chooser_data: { [site]: { setting: { "chosen-objects": [chosen] } } },
  };
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(
    join(profile, "Default/Preferences"),
    JSON.stringify({ profile: { content_settings: { exceptions } } }),
  );
}
