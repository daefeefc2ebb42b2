import { schema } from "../../issue/schema/index.ts";
import { normaliseInlines } from "../normalise/inlines.ts";
import { createRules, type Rules } from "../normalise/rules.ts";
import { writeLeaf } from "./leaf.ts";
import { normalRules } from "./print-rules.ts";
import { ofContext, type PrintContext } from "./print-context.ts";

/** The rules by which words keep only the marks that can be written around them. */
export const writableRules = ofContext((context: PrintContext): Rules => {
  return createRules({
    ...normalRules(context),
    inlines: (nodes, place) => {
      const inlines = normaliseInlines(nodes, place);
      if (inlines.every(({ isText, marks }) => isText && marks.length === 0)) return inlines;
      const type = place === "cell" ? "table_header" : place;
      return writeLeaf(schema.node(type, null, inlines), place, context).leaf.children;
    },
  });
});
