import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { BASE_URL } from "./server.ts";

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
