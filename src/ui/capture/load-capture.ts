import { lateTexts } from "../texts/late-texts.ts";
import { CaptureScreen } from "./capture-screen.tsx";

/** The page of the ways in, with its texts. */
export async function loadCapture() {
  await lateTexts.load();
  return CaptureScreen;
}
