import { schema } from "../../issue/schema/index.ts";
import { normaliseInlines } from "../normalise/inlines.ts";
import { type Rules, rulesOf } from "../normalise/rules.ts";
import { writeLeaf } from "./leaf.ts";
import type { Setting } from "./setting.ts";

/** The rules by which words keep only the marks that can be written around them. */
export function writableRules(setting: Setting): Rules {
  return {
    ...rulesOf(setting.profile.engine),
    inlines: (nodes, place) => {
      const inlines = normaliseInlines(nodes, place);
      if (inlines.every(({ isText, marks }) => isText && marks.length === 0)) return inlines;
      const type = place === "cell" ? "table_header" : place;
      return writeLeaf(schema.node(type, null, inlines), place, setting).leaf.children;
    },
  };
}
