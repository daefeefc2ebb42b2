import { withLateTexts } from "../texts/i18n.ts";

/** The dialog with its texts, which it must not be shown without. */
export async function loadPublishDialog() {
  const { PublishDialog } = await withLateTexts(import("./publish-dialog.tsx"));
  return PublishDialog;
}
