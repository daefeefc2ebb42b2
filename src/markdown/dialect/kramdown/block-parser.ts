import { abbreviationDefinition } from "./blocks/abbreviation-definition.ts";
import { atxHeading } from "./blocks/atx-heading.ts";
import { blankLine } from "./blocks/blank-line.ts";
import { blockAttributes } from "./blocks/block-attributes.ts";
import { blockquote } from "./blocks/blockquote.ts";
import { codeBlock } from "./blocks/code-block.ts";
import { definitionList } from "./blocks/definition-list.ts";
import { endOfBlock } from "./blocks/end-of-block.ts";
import { fencedCode } from "./blocks/fenced-code.ts";
import { footnoteDefinition } from "./blocks/footnote-definition.ts";
import { horizontalRule } from "./blocks/horizontal-rule.ts";
import { htmlBlock } from "./blocks/html-block.ts";
import { linkDefinition } from "./blocks/link-definition.ts";
import { list } from "./blocks/list.ts";
import { mathBlock } from "./blocks/math-block.ts";
import { paragraph } from "./blocks/paragraph.ts";
import { setextHeading } from "./blocks/setext-heading.ts";
import { table } from "./blocks/table.ts";
import { skip } from "./characters.ts";
import { nextLine } from "./content.ts";
import { type BlockReader, type Construct, sourceElement } from "./state.ts";

/** In kramdown's order; the first that reads something has it. */
const CONSTRUCTS: readonly Construct[] = [
  blankLine,
  codeBlock,
  fencedCode,
  blockquote,
  atxHeading,
  horizontalRule,
  list,
  definitionList,
  htmlBlock,
  setextHeading,
  mathBlock,
  table,
  footnoteDefinition,
  linkDefinition,
  abbreviationDefinition,
  blockAttributes,
  endOfBlock,
  paragraph,
];

/** Reads blocks up to the end of the content, or of its container. */
export function readBlocks(reader: BlockReader): void {
  const { content } = reader;
  while (reader.at < content.text.length) {
    const before = reader.at;
    const read = readBlock(reader);
    if (read === "stop") return;
    if (!read || reader.at <= before) readUnknownLine(reader, before);
  }
}

function readBlock(reader: BlockReader): boolean | "stop" {
  const { text } = reader.content;
  const first = text.charAt(skip(text, reader.at, " ", reader.at + 3));
  for (const { starts, parse } of CONSTRUCTS) {
    const read = (starts === null || starts.includes(first)) && parse(reader);
    if (read) return read;
  }
  return false;
}

/** A line that kramdown itself has no construct for, such as one indented by a space and a tab. */
function readUnknownLine(reader: BlockReader, at: number): void {
  reader.at = nextLine(reader.content, at);
  reader.tree.children.push(sourceElement(reader, "other", at, reader.at));
}
