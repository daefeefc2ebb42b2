import { ID_NAME, matchAt } from "../characters.ts";
import { INDENT } from "../boundaries.ts";
import { addLine, contentBuilder, finishContent, nextLine, sourceAt } from "../content.ts";
import { container } from "../element.ts";
import { type Construct, addBlock, sourceElement } from "../state.ts";
import { codeBlockEnd } from "./code-block.ts";
import { parseBlocks } from "../nested.ts";

const DEFINITION = new RegExp(` {0,3}\\[\\^(${ID_NAME})\\]:`, "y");

/**
 *     [^1]: A note,
 *         and more of it.
 *
 * The line and the indented lines after it; they are published at the end of the page.
 */
export const footnoteDefinition: Construct = {
  starts: "[",
  parse(reader) {
    const { content, at, document, tree } = reader;
    const { text } = content;
    const match = matchAt(DEFINITION, text, at);
    if (!match?.[1]) return false;
    const from = at + match[0].length;
    const end = codeBlockEnd(content, nextLine(content, at));
    const lines = contentBuilder();
    for (let line = from; line < end; line = nextLine(content, line)) {
      const indent = matchAt(INDENT, text, line);
      addLine(lines, content, line + (indent ? indent[0].length : 0), nextLine(content, line));
    }
    document.footnotes.add(match[1]);
    // Its blocks are not shown one by one; definitions inside it count for the document.
    parseBlocks(reader, container(), finishContent(lines, sourceAt(content, from)));
    reader.at = end;
    const note = sourceElement(reader, "footnote", at, end);
    tree.asides.push(note);
    addBlock(reader, { type: "boundary", of: "definition", from: note.from, to: note.to });
    return true;
  },
};
