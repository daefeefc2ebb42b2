import { lateTexts } from "../texts/late-texts.ts";
import { RestoreDialog } from "./restore-dialog.tsx";

/** The dialog with its texts. */
export async function loadRestoreDialog() {
  await lateTexts.load();
  return RestoreDialog;
}
