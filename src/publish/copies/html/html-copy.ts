import type { PlaceSetting } from "../place.ts";
import type { HtmlPlace } from "./html-place.ts";
import { createNotes } from "./notes.ts";
import { writePieces } from "./write-pieces.ts";

/** The HTML of an issue for a place, what became what in the setting's report. */
export function htmlCopy(place: HtmlPlace, { issue, read, report }: PlaceSetting): string {
  const { sectionLevel, language } = issue.profile;
  const notes = createNotes(place, /^(?:zh|ja)\b/i.test(language) ? "：" : ": ");
  return writePieces(read.pieces, { place, notes, report, sectionLevel });
}
