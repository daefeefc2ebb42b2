import { lateTexts } from "../texts/late-texts.ts";
import { SubmissionBoxes } from "./submission-boxes.tsx";

/** The boxes with their texts. */
export async function loadSubmissionBoxes() {
  await lateTexts.load();
  return SubmissionBoxes;
}
