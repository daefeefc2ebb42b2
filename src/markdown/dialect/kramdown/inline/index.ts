import type { Inline, Span } from "../../../syntax/tree.ts";
import type { InlineContext } from "../context.ts";
import { abbreviationPattern } from "./abbreviation.ts";
import { build } from "./build.ts";
import { liquidIn, mask } from "./liquid.ts";
import { createScanner, flush, rootFrame } from "./scanner.ts";
import { parseSpans } from "./spans.ts";
import { joinLines } from "./virtual-text.ts";

/**
 * The spans that kramdown 2.4 with `input: GFM` makes of a block's content, with Liquid found first.
 *
 * `lines` are the parts of the source's lines that hold the content, prefixes of containers left out; offsets of the
 * result are into `text`. White space at either end of the content belongs to no span. Never throws.
 */
export function parseInline(
  text: string,
  lines: readonly Span[],
  context: InlineContext,
): Inline[] {
  const joined = joinLines(text, lines);
  const liquid = liquidIn(joined.text, (at) => {
    const place = joined.offset(at);
    return context.rawLiquid.some(({ from, to }) => from <= place && place < to);
  });
  const masked = mask(joined.text, liquid);
  const scanner = createScanner(masked, joined.text, context, parseSpans);
  const root = rootFrame(false);
  parseSpans(scanner, root, null);
  flush(root, joined.text.length);
  return build(root.tokens, {
    ...joined,
    masked,
    liquid,
    liquidDone: 0,
    source: text,
    rawLiquid: context.rawLiquid,
    abbreviation: abbreviationPattern(context),
  });
}
