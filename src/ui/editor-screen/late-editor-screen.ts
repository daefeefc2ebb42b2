import { CheckPane } from "../checks/check-pane.tsx";
import { lateTexts } from "../texts/late-texts.ts";
import { CheckJoin } from "./check-join.tsx";
import { WordLanding } from "./word-landing.tsx";

/** What an open issue can be read and typed in without, with its texts: the checks, and the way to words that were found. */
export async function loadLateEditorScreen() {
  await lateTexts.load();
  return { CheckPane, CheckJoin, WordLanding };
}
