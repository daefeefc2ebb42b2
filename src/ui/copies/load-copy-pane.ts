import { lateTexts } from "../texts/late-texts.ts";
import { CopyPane } from "./copy-pane.tsx";

/** The pane with its texts, which it must not be shown without. */
export async function loadCopyPane() {
  await lateTexts.load();
  return CopyPane;
}
