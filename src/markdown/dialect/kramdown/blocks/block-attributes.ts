import { attributeLineEnd } from "../boundaries.ts";
import { ID_NAME, matchAt, skip } from "../characters.ts";
import { nextIndex } from "../content.ts";
import type { Element } from "../element.ts";
import { type BlockReader, type Construct, addBlock, lastChild, sourceElement } from "../state.ts";
import { readAttributes } from "./attribute-list.ts";
import { readExtension } from "./extension.ts";

const DEFINITION = new RegExp(` {0,3}\\{:(${ID_NAME}):`, "y");
const END_OF_LINE = /[ \t\n\v\f\r]*?\n/y;

/**
 *     Words
 *     {: .lead}           attributes of the block before it, or, after an empty line, of the block behind it
 *
 *     {:name: .lead}      a definition: `{: name}` means the same
 *
 *     {::comment}         an extension
 *     nobody reads this
 *     {:/comment}
 */
export const blockAttributes: Construct = {
  starts: "{",
  parse(reader) {
    const { content, at } = reader;
    if (!content.text.startsWith("{:", skip(content.text, at, " ", at + 3))) return false;
    return readDefinition(reader) || readExtension(reader) || readList(reader);
  },
};

/** `{:name: .class key="value"}` */
function readDefinition(reader: BlockReader): boolean {
  const { content, at, document, tree } = reader;
  const match = matchAt(DEFINITION, content.text, at);
  if (!match?.[1]) return false;
  const from = at + match[0].length;
  const close = nextIndex(content, "}", from);
  const rest = close <= from ? null : matchAt(END_OF_LINE, content.text, close + 1);
  if (!rest) return false;
  const { attributes } = readAttributes(content.text.slice(from, close));
  document.attributes.set(match[1], { ...document.attributes.get(match[1]), ...attributes });
  reader.at = close + 1 + rest[0].length;
  const definition = sourceElement(reader, "attribute-definition", at, reader.at);
  tree.asides.push(definition);
  const { from: start, to } = definition;
  addBlock(reader, { type: "boundary", of: "attribute-definition", from: start, to });
  return true;
}

/** `{: … }`: of the block before it, or of the next one. */
function readList(reader: BlockReader): boolean {
  const { content, at, tree } = reader;
  const end = attributeLineEnd(content, at);
  if (end < 0) return false;
  reader.at = end;
  const list = sourceElement(reader, "attributes", at, end);
  tree.asides.push(list);
  const inside = content.text.slice(content.text.indexOf("{:", at) + 2, end).trimEnd();
  const { refs } = readAttributes(inside.slice(0, -1));
  const last = lastChild(reader);
  if (last && takesAttributes(last)) {
    (last.attributes ??= { refs: [] }).refs.push(...refs);
    if (attributeLineEnd(content, end) < 0) {
      addBlock(reader, { type: "boundary", of: "attributes", from: list.from, to: list.to });
    }
  } else {
    (reader.pending ??= { refs: [] }).refs.push(...refs);
  }
  return true;
}

function takesAttributes(element: Element): boolean {
  if (element.type === "blank") return false;
  return element.type !== "boundary" || element.of === "definition";
}
