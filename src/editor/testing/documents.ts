import type { Node } from "@tiptap/pm/model";
import * as fc from "fast-check";
import { doc, figure, h, item, ol, p, quote, section, ul } from "./build.ts";

const text = fc.constantFrom("甲", "乙", "丙", "x");
const leaf = fc.oneof(
  text.map((words) => p(words)),
  text.map((words) => h(2, words)),
  text.map(figure),
);
const items: fc.Arbitrary<Node> = fc.letrec<{ item: Node }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 2 },
    text.map((words) => item(words)),
    fc
      .tuple(text, fc.array(tie("item"), { minLength: 1, maxLength: 2 }))
      .map(([words, inner]) => item(words, ul(...inner))),
  ),
})).item;
const list = fc
  .array(items, { minLength: 1, maxLength: 3 })
  .chain((all) => fc.boolean().map((ordered) => (ordered ? ol(...all) : ul(...all))));
const block = fc.oneof(
  leaf,
  list,
  list.map((inner) => quote(inner)),
);
const blocks = fc.array(block, { maxLength: 4 });
/** Documents with sections, nested lists, quotes and figures; few words, so that equal ones are often neighbours. */
export const documents = fc
  .tuple(blocks, fc.array(fc.tuple(text, blocks), { maxLength: 3 }))
  .map(([intro, sections]) =>
    doc(...intro, ...sections.map(([title, inside]) => section(title, ...inside))),
  );
