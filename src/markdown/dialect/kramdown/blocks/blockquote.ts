import { QUOTE_START, lazyEnds } from "../boundaries.ts";
import { matchAt, skip, trimEnd } from "../characters.ts";
import { addLine, contentBuilder, finishContent, nextLine, sourceAt } from "../content.ts";
import { container } from "../element.ts";
import { type Construct, addBlock } from "../state.ts";
import { parseBlocks } from "../nested.ts";

/**
 *     > words
 *     more words
 *
 * All lines up to an empty one are of the quote, marked or not.
 */
export const blockquote: Construct = {
  starts: ">",
  parse(reader) {
    const { content, at } = reader;
    const { text } = content;
    if (!matchAt(QUOTE_START, text, at)) return false;
    const lines = contentBuilder();
    let end = at;
    do {
      const mark = matchAt(QUOTE_START, text, end);
      const next = nextLine(content, end);
      addLine(lines, content, end + (mark ? mark[0].length : 0), next);
      end = next;
    } while (!lazyEnds(content, end));
    reader.at = end;
    const from = skip(text, at, " ");
    const body = container();
    addBlock(reader, {
      type: "blockquote",
      body,
      from: sourceAt(content, from),
      to: sourceAt(content, trimEnd(text, from, end)),
    });
    parseBlocks(reader, body, finishContent(lines, sourceAt(content, from)));
    return true;
  },
};
