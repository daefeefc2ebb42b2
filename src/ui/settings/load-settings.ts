import { lateTexts } from "../texts/late-texts.ts";
import { SettingsScreen } from "./settings-screen.tsx";

/** The screen with its texts. */
export async function loadSettings() {
  await lateTexts.load();
  return SettingsScreen;
}
