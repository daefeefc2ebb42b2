import { lateTexts } from "../texts/late-texts.ts";
import { OnTopWindow } from "./on-top-window.tsx";

/** The window that stays on top, with its texts. */
export async function loadOnTop() {
  await lateTexts.load();
  return OnTopWindow;
}
