import { lateTexts } from "../texts/late-texts.ts";
import { ConsentLine } from "./consent-line.tsx";

/** The line that asks before a service is asked, with its texts. */
export async function loadConsentLine() {
  await lateTexts.load();
  return ConsentLine;
}
