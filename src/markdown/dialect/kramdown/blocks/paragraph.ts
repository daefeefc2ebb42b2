import { paragraphEnds } from "../boundaries.ts";
import { matchAt, skipSpace, trimEnd } from "../characters.ts";
import { nextLine, sourceAt, sourceLines } from "../content.ts";
import { type BlockReader, type Construct, addBlock, lastChild, lastSilentEnd } from "../state.ts";

const STARTS = / {0,3}[^ \t]/y;

/**
 *     Words
 *     and more words
 *
 * What no other construct is, up to an empty line or the start of a block. Where such a start turns out to be none
 * (`> ` is always one, a fence that nobody closes is not), the paragraph goes on.
 */
export const paragraph: Construct = {
  starts: null,
  parse(reader) {
    const { content, at } = reader;
    if (!matchAt(STARTS, content.text, at)) return false;
    let end = nextLine(content, at);
    while (!paragraphEnds(content, end)) end = nextLine(content, end);
    reader.at = end;
    addParagraph(reader, at, end);
    return true;
  },
};

/** Adds `[from, to)` as a paragraph, or to the paragraph right before it. */
function addParagraph(reader: BlockReader, from: number, to: number): void {
  const { content } = reader;
  const { text } = content;
  // A Liquid tag behind a fence that nobody closes is read as white space, and is none.
  const end = Math.max(trimEnd(text, from, to), lastSilentEnd(reader, from, to));
  const last = lastChild(reader);
  if (last?.type === "paragraph") {
    const lines = sourceLines(content, from, end);
    const before = last.lines.at(-1);
    // Two spaces before the line end are a hard break; white space in other numbers is cut off.
    if (before && text.slice(from - 3, from) === "  \n") {
      last.lines[last.lines.length - 1] = { from: before.from, to: sourceAt(content, from - 1) };
    }
    last.lines.push(...lines);
    last.text += `\n${text.slice(from, end)}`;
    last.to = sourceAt(content, end);
    return;
  }
  const start = Math.min(end, skipSpace(text, from, end));
  addBlock(reader, {
    type: "paragraph",
    start,
    lines: sourceLines(content, start, end),
    text: text.slice(start, end),
    from: sourceAt(content, start),
    to: sourceAt(content, end),
    transparent: false,
  });
}
