import { lateTexts } from "../texts/late-texts.ts";
import { PreviewPane } from "./preview-pane.tsx";

/** The pane with its texts. */
export async function loadPreviewPane() {
  await lateTexts.load();
  return PreviewPane;
}
