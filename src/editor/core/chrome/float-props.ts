import type { EditorTexts } from "../editor-texts.ts";
import type { Surface } from "../../assembly/create-surface.ts";

/** What all that floats over the text is given. */
export interface FloatProps {
  readonly surface: Surface;
  readonly texts: EditorTexts;
}
