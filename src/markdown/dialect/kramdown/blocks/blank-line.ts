import { blankEnd } from "../boundaries.ts";
import { sourceAt } from "../content.ts";
import { type Construct, addBlock, lastChild } from "../state.ts";

/**
 * Empty lines, as many as follow each other.
 *
 *     a
 *
 *     b
 *
 * They count for kramdown: a block may need one before it, and an item is loose for one.
 */
export const blankLine: Construct = {
  starts: " \t\n\v\f\r",
  parse(reader) {
    const { content, at } = reader;
    const end = blankEnd(content.text, at);
    if (end < 0) return false;
    const text = content.text.slice(at, end);
    const last = lastChild(reader);
    reader.at = end;
    if (last?.type === "blank") {
      last.text += text;
      last.to = sourceAt(content, end);
    } else {
      const [from, to] = [sourceAt(content, at), sourceAt(content, end)];
      addBlock(reader, { type: "blank", text, from, to });
    }
    return true;
  },
};
