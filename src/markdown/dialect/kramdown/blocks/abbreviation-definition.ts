import { matchAt } from "../characters.ts";
import { type Construct, addBlock, sourceElement, sourceText } from "../state.ts";

const ABBREVIATION = / {0,3}\*\[([^\n]+?)\]:([^\n]*?)\n/y;

/**
 *     *[HTML]: Hyper Text Markup Language
 */
export const abbreviationDefinition: Construct = {
  starts: "*",
  parse(reader) {
    const { content, at, document, tree } = reader;
    const match = matchAt(ABBREVIATION, content.text, at);
    if (!match?.[1]) return false;
    reader.at = at + match[0].length;
    const words = sourceText(reader, reader.at - 1 - (match[2]?.length ?? 0), reader.at - 1);
    document.abbreviations.set(match[1], words.trim());
    const definition = sourceElement(reader, "abbreviation", at, reader.at);
    tree.asides.push(definition);
    addBlock(reader, {
      type: "boundary",
      of: "definition",
      from: definition.from,
      to: definition.to,
    });
    return true;
  },
};
