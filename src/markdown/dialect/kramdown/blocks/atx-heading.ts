import { matchAt, trimEnd } from "../characters.ts";
import { sourceAt } from "../content.ts";
import { type Construct, addBlock } from "../state.ts";
import { headingContent, sourceSpan } from "./heading-content.ts";

const ATX = /(#{1,6})[\t ]+([^\n]*)\n/y;
const LEVELS = [1, 2, 3, 4, 5, 6] as const;
const CLOSING_MARKS = /[\t ]#+$/;

/**
 *     ## Title
 *     ## Title {#id}
 *     ## Title ##
 *
 * GFM's form: white space after the marks, also in the middle of a paragraph, never indented. `##` alone is text.
 */
export const atxHeading: Construct = {
  starts: "#",
  parse(reader) {
    const { content, at } = reader;
    const { text } = content;
    const match = matchAt(ATX, text, at);
    const marks = match?.[1];
    const words = match?.[2];
    if (!match || !marks || words === undefined) return false;
    const end = at + match[0].length - 1;
    const from = end - words.length;
    const { id, ...rest } = headingContent(text, from, end);
    let { to } = rest;
    const closing = CLOSING_MARKS.exec(text.slice(from, to));
    if (closing) to = trimEnd(text, from, from + closing.index);
    if (to <= from) return false;
    reader.at = end + 1;
    addBlock(reader, {
      type: "heading",
      level: LEVELS[marks.length - 1] ?? 6,
      words: sourceSpan(content, { from, to }),
      id: id && sourceSpan(content, id),
      from: sourceAt(content, at),
      to: sourceAt(content, trimEnd(text, at, end)),
    });
    return true;
  },
};
