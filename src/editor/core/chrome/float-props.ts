import type { EditorTexts } from "../editor-texts.ts";
import type { EditorPort } from "../editor-port.ts";

/** What all that floats over the text is given. */
export interface FloatProps {
  readonly surface: EditorPort;
  readonly texts: EditorTexts;
}
