import type { Block } from "../../syntax/tree.ts";
import { readBlocks } from "./block-parser.ts";
import { bodyContent } from "./content.ts";
import { container } from "./element.ts";
import { parseInline } from "./inline/index.ts";
import { maskLiquid } from "./liquid/mask.ts";
import type { BlockReader, DocumentState } from "./state.ts";
import { blocksOf } from "./to-tree.ts";

/**
 * The blocks that Jekyll makes of `text` from offset `from` on: Liquid first, then kramdown 2.4 with its GFM parser
 * (`input: GFM`, `hard_wrap: false`). For any text whatever; offsets are into `text`.
 */
export function parseKramdown(text: string, from: number): Block[] {
  const masked = maskLiquid(text, from);
  const document: DocumentState = {
    source: text,
    links: new Map(),
    attributes: new Map(),
    footnotes: new Set(),
    abbreviations: new Map(),
    liquidLines: masked.blocks,
    silentLiquid: masked.silent,
    blockHtml: false,
    readBlocks,
  };
  const tree = container();
  const content = bodyContent(masked.text, from);
  const reader: BlockReader = { content, tree, document, depth: 0, at: 0, pending: null };
  readBlocks(reader);
  return blocksOf(tree, {
    source: text,
    context: { ...document, rawLiquid: masked.raw },
    silentLiquid: masked.silent,
    parseInline,
    tocSeen: false,
  });
}
