import { lateTexts } from "../texts/late-texts.ts";
import { VersionPane } from "./version-pane.tsx";

/** The pane with its texts. */
export async function loadVersionPane() {
  await lateTexts.load();
  return VersionPane;
}
