import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { type InlinePlace, isInlineSource, normaliseInlines } from "../normalise/inlines.ts";
import { createRules, type Rules } from "../normalise/rules.ts";
import { leafReads, writeLeaf } from "./leaf.ts";
import { normalRules } from "./print-rules.ts";
import { ofContext, type PrintContext } from "./print-context.ts";

/**
 * The rules by which words keep only the marks that can be written around them. Source that is not read as such there (a
 * tag that nothing closes) becomes the words that it is written in.
 */
export const writableRules = ofContext((context: PrintContext): Rules => {
  return createRules({
    ...normalRules(context),
    inlines: (nodes, place) => {
      const inlines = normaliseInlines(nodes, place);
      if (inlines.every(({ isText, marks }) => isText && marks.length === 0)) return inlines;
      const written = writtenAs(inlines, place, context);
      return written ?? writtenAs(inlines.map(asWords), place, context) ?? inlines;
    },
  });
});

/** What of inline content can be written; null where there is source in it that is not read as such. */
function writtenAs(
  inlines: readonly Node[],
  place: InlinePlace,
  context: PrintContext,
): readonly Node[] | null {
  const type = place === "cell" ? "table_header" : place;
  const { leaf, text } = writeLeaf(schema.node(type, null, inlines), place, context);
  const isRead = !inlines.some(isInlineSource) || leafReads(text, leaf, place, context, "own");
  return isRead ? leaf.children : null;
}

function asWords(node: Node): Node {
  return isInlineSource(node) ? schema.text(String(node.attrs["text"]), node.marks) : node;
}
