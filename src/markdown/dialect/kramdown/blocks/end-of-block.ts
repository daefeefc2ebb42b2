import { markerEnd } from "../boundaries.ts";
import { type Construct, addBlock, sourceElement } from "../state.ts";

/**
 *     - a
 *     ^
 *     - b
 *
 * A `^` alone on its line ends the block before it: these are two lists.
 */
export const endOfBlock: Construct = {
  starts: "^",
  parse(reader) {
    const { content, at, tree } = reader;
    const end = markerEnd(content.text, at);
    if (end < 0) return false;
    const marker = sourceElement(reader, "boundary", at, end);
    tree.asides.push(marker);
    reader.at = end;
    addBlock(reader, { type: "boundary", of: "marker", from: marker.from, to: marker.to });
    return true;
  },
};
