import { lateTexts } from "../texts/late-texts.ts";
import { NumbersScreen } from "./numbers-screen.tsx";

/** The screen with its texts. */
export async function loadNumbers() {
  await lateTexts.load();
  return NumbersScreen;
}
