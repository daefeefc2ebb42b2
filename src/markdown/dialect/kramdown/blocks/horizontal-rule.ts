import { matchAt, skip, trimEnd } from "../characters.ts";
import { sourceAt } from "../content.ts";
import { type Construct, addBlock } from "../state.ts";

/** kramdown's `HR_START`. */
export const RULE = / {0,3}([*_-])[ \t]*\1[ \t]*\1(?:\1|[ \t])*\n/y;

/**
 *     * * *
 *     ---
 *
 * Three or more of one mark, white space between them allowed.
 */
export const horizontalRule: Construct = {
  starts: "*-_",
  parse(reader) {
    const { content, at } = reader;
    const { text } = content;
    const match = matchAt(RULE, text, at);
    if (!match) return false;
    reader.at = at + match[0].length;
    const from = sourceAt(content, skip(text, at, " "));
    addBlock(reader, { type: "rule", from, to: sourceAt(content, trimEnd(text, at, reader.at)) });
    return true;
  },
};
