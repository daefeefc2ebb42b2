import type { EditorContext } from "../../core/editor-context.ts";
import type { EditorTexts } from "../../core/editor-texts.ts";
import type { UnpublishablePlace } from "./place.ts";

type MarkName = keyof EditorTexts["unpublishable"]["marks"];

/** What is said of a place, in a plain sentence. */
export function messageOf({ trouble }: UnpublishablePlace, context: EditorContext): string {
  const { unpublishable: words } = context.texts;
  if (trouble.kind === "liquid") return words.liquid;
  if (trouble.kind === "block") return words.blocks[trouble.cause];
  const { name } = trouble.mark.type;
  const mark = isMarkName(name, words.marks) ? words.marks[name] : name;
  return trouble.isPublished ? words.notOnGitHub(mark) : words.lost(mark);
}

function isMarkName(name: string, names: Record<MarkName, string>): name is MarkName {
  return name in names;
}
