import { lateTexts } from "../texts/late-texts.ts";
import { ByHandDialog } from "./by-hand-dialog.tsx";

/** The dialog with its texts. */
export async function loadByHand() {
  await lateTexts.load();
  return ByHandDialog;
}
