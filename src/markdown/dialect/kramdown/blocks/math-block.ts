import { beforeBoundary, afterBoundary } from "../boundaries.ts";
import { matchAt, skip } from "../characters.ts";
import { nextIndex, nextLine } from "../content.ts";
import { type Construct, addBlock, sourceElement } from "../state.ts";

const LINE_FEED = /[ \t\n\v\f\r]*?\n/y;

/**
 *     $$
 *     x^2
 *     $$
 *
 * A formula with nothing else on its lines, between empty lines; else it is one of running text.
 */
export const mathBlock: Construct = {
  starts: "$\\",
  parse(reader) {
    const { content, at } = reader;
    const { text } = content;
    const from = skip(text, at, " ", at + 3);
    const escaped = text[from] === "\\";
    const opening = escaped ? from + 1 : from;
    if (!text.startsWith("$$", opening) || !afterBoundary(reader)) return false;
    const closing = nextIndex(content, "$$", opening + 2);
    if (closing < 0) return false;
    const rest = matchAt(LINE_FEED, text, closing + 2);
    if (escaped) {
      if (!rest) return false;
      // kramdown drops the backslash and reads on behind it: no text of ours says that.
      reader.at = nextLine(content, closing);
      addBlock(reader, sourceElement(reader, "other", at, reader.at));
      return true;
    }
    const end = closing + 2 + (rest ? rest[0].length : 0);
    if (!beforeBoundary(content, end)) return false;
    reader.at = end;
    addBlock(reader, sourceElement(reader, "math", at, end));
    return true;
  },
};
