import type { Node } from "@tiptap/pm/model";
import type { Source } from "../../origin/sources.ts";
import type { Heading } from "../../syntax/tree.ts";
import type { PrintContext } from "../print-context.ts";
import { patchWords } from "./patch-words.ts";
import type { Patch } from "./patch.ts";

/** A heading whose words or level changed; an underlined one stays so while its level can be underlined. */
export function patchHeading(
  heading: Node,
  old: Node,
  source: Source,
  syntax: Heading,
  context: PrintContext,
): Patch | null {
  const { text } = source;
  const { content, children } = syntax;
  const words = patchWords(heading, { node: old, source, content, children }, "heading", context);
  const opening = text.slice(syntax.from, content.from);
  const closing = text.slice(content.to, syntax.to);
  const level = Number(heading.attrs["level"]);
  if (level === syntax.level) return { ...words, text: opening + words.text + closing };
  const marks = "#".repeat(level);
  if (opening.includes("#")) {
    const end = closing.replace(/#+/, marks);
    return { text: opening.replace(/#+/, marks) + words.text + end, sure: false };
  }
  return level <= 2
    ? {
        text:
          opening +
          words.text +
          closing.replace(/[=-]+/, (old) => (level === 1 ? "=" : "-").repeat(old.length)),
        sure: false,
      }
    : {
        text: `${marks} ${words.text}${closing.slice(0, closing.search(/[\r\n]|$/)).trimEnd()}`,
        sure: false,
      };
}
