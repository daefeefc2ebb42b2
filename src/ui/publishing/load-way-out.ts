import { lateTexts } from "../texts/late-texts.ts";
import { WayOut } from "./way-out.tsx";

/** The buttons with their texts, which they must not be shown without. */
export async function loadWayOut() {
  await lateTexts.load();
  return WayOut;
}
