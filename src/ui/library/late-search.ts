import { lateTexts } from "../texts/late-texts.ts";
import { Places } from "./places.tsx";

/** The results of the library's search, with their texts. */
export async function loadPlaces() {
  await lateTexts.load();
  return Places;
}
