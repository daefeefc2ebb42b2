import { DEFINITION_START, blankEnd, markerEnd } from "../boundaries.ts";
import { matchAt } from "../characters.ts";
import {
  type ContentBuilder,
  addLine,
  contentBuilder,
  finishContent,
  nextLine,
  sourceAt,
} from "../content.ts";
import { type BlankElement, type ParagraphElement, container } from "../element.ts";
import { type BlockReader, type Construct, addBlock, sourceElement } from "../state.ts";
import { parseBlocks } from "../nested.ts";
import { readFirstLine, readItemLine } from "./item-line.ts";

const STARTS = [0, 1, 2, 3].map((most) => new RegExp(` {0,${most}}:[\\t| ][^\\n]*\\n`, "y"));

/**
 *     term
 *     : definition
 *
 * The paragraph before it gives the terms, a line each. Shown as source; what the definitions hold is read for the
 * definitions of links and the like in them.
 */
export const definitionList: Construct = {
  starts: ":",
  parse(reader) {
    const { content, at, tree } = reader;
    if (!matchAt(DEFINITION_START, content.text, at)) return false;
    const terms = takeTerms(reader);
    if (!terms) return false;
    const { definitions, end } = readDefinitions(reader);
    reader.at = end;
    addBlock(reader, sourceElement(reader, "definition-list", terms.start, end));
    let blank: BlankElement | null = null;
    for (const definition of definitions) {
      const body = container();
      parseBlocks(reader, body, finishContent(definition, sourceAt(content, at)));
      const last = body.children.at(-1);
      if (last) blank = last.type === "blank" ? last : null;
    }
    if (blank) tree.children.push(blank);
    return true;
  },
};

/** Takes the paragraph before it out of the tree, with one empty line after it. */
function takeTerms({ tree }: BlockReader): ParagraphElement | null {
  const { children } = tree;
  const last = children.at(-1);
  if (last?.type === "paragraph") {
    children.pop();
    return last;
  }
  const before = children.at(-2);
  if (last?.type !== "blank" || last.text !== "\n" || before?.type !== "paragraph") return null;
  children.splice(-2);
  return before;
}

function readDefinitions(reader: BlockReader): { definitions: ContentBuilder[]; end: number } {
  const { content } = reader;
  const { text } = content;
  const definitions: ContentBuilder[] = [];
  let at = reader.at;
  let most = 3;
  let indentation = 0;
  let afterBlank = false;
  while (at < text.length) {
    const pattern = STARTS[most];
    const start = pattern ? matchAt(pattern, text, at) : null;
    const current = definitions.at(-1);
    if (start) {
      const first = readFirstLine(content, at, text.indexOf(":", at) + 1);
      ({ indentation } = first);
      most = indentation >= 1 && indentation <= 3 ? indentation - 1 : 3;
      const definition = contentBuilder();
      if (first.from < first.to) addLine(definition, content, first.from, first.to);
      definitions.push(definition);
      afterBlank = false;
      at = first.to;
      continue;
    }
    if (!current || markerEnd(text, at) >= 0) break;
    const line = readItemLine(content, at, indentation, !afterBlank);
    const blank = line ? -1 : blankEnd(text, at);
    if (line) addLine(current, content, line.from, line.to, line.pad);
    else if (blank >= 0) addLines(current, reader, at, blank);
    else break;
    afterBlank = !line;
    at = line ? line.to : blank;
  }
  return { definitions, end: at };
}

function addLines(builder: ContentBuilder, reader: BlockReader, from: number, to: number): void {
  for (let at = from; at < to; at = nextLine(reader.content, at)) {
    addLine(builder, reader.content, at, nextLine(reader.content, at));
  }
}
