import { lateTexts } from "../texts/late-texts.ts";
import { RecoveryScreen } from "./recovery-screen.tsx";

/** The screen with its texts. */
export async function loadRecovery() {
  await lateTexts.load();
  return RecoveryScreen;
}
