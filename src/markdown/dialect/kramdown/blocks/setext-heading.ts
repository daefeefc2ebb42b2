import { matchAt, trimEnd } from "../characters.ts";
import { sourceAt } from "../content.ts";
import { type Construct, addBlock } from "../state.ts";
import { afterBoundary } from "../boundaries.ts";
import { headingContent, sourceSpan } from "./heading-content.ts";

const SETEXT = / {0,3}([^ \t\n][^\n]*)\n([-=])[-=]*[ \t\r\f\v]*\n/y;

/**
 *     Title
 *     =====
 *
 * One line of words, after an empty line; the marks are not indented and may be mixed.
 */
export const setextHeading: Construct = {
  starts: null,
  parse(reader) {
    const { content, at } = reader;
    if (!afterBoundary(reader)) return false;
    const { text } = content;
    const match = matchAt(SETEXT, text, at);
    const words = match?.[1];
    if (!match || words === undefined) return false;
    const from = text.indexOf(words, at);
    const { to, id } = headingContent(text, from, from + words.length);
    if (to <= from) return false;
    reader.at = at + match[0].length;
    addBlock(reader, {
      type: "heading",
      level: match[2] === "-" ? 2 : 1,
      words: sourceSpan(content, { from, to }),
      id: id && sourceSpan(content, id),
      from: sourceAt(content, from),
      to: sourceAt(content, trimEnd(text, at, reader.at)),
    });
    return true;
  },
};
