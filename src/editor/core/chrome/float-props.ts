import type { EditorTexts } from "../editor-texts.ts";
import type { SchemaEditor } from "../schema-editor.ts";

/** What all that floats over the text is given. */
export interface FloatProps {
  readonly editor: SchemaEditor;
  readonly texts: EditorTexts;
}
