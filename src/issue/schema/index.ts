import { Schema } from "@tiptap/pm/model";
import { marks } from "./marks.ts";
import { nodes } from "./nodes.ts";

/** The one schema of Galley. No other is ever made: documents of another schema load, but commands ignore them. */
export const schema = new Schema({ nodes, marks, topNode: "doc" });
export { SOURCE_KINDS } from "./source-kinds.ts";
export type { InlineSourceKind, SourceKind } from "./source-kinds.ts";
