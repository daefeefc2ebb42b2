import { CheckPane } from "../checks/check-pane.tsx";
import { lateTexts } from "../texts/late-texts.ts";
import { CheckJoin } from "./check-join.tsx";

/** What shows the checks and joins them to the session, with its texts. */
export async function loadChecks() {
  await lateTexts.load();
  return { CheckPane, CheckJoin };
}
