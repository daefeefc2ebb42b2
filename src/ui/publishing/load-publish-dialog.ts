import { lateTexts } from "../texts/late-texts.ts";
import { PublishDialog } from "./publish-dialog.tsx";

/** The dialog with its texts, which it must not be shown without. */
export async function loadPublishDialog() {
  await lateTexts.load();
  return PublishDialog;
}
