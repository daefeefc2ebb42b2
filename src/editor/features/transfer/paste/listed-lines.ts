import type { Fragment, Slice } from "@tiptap/pm/model";
import { NUMBERINGS } from "../../../../issue/questions/item-number.ts";
import { schema } from "../../../../issue/schema/index.ts";

/** The signs by which lines are listed where nobody writes lists: each line of one list begins with the same kind. */
const SIGNS: readonly RegExp[] = [
  /^\s*[•・‣◦▪●■◆▸►○]\s*/,
  /^\s*[·*+–—-]\s+/,
  ...Object.values(NUMBERINGS),
];

/** The words of the lines of paragraphs that are listed by signs, without these; [] where it is no list of two or more. */
export function listedLines({ content }: Slice): readonly Fragment[] {
  if (!content.content.every(({ type }) => type === schema.nodes.paragraph)) return [];
  const lines = content.content.flatMap(linesOf).filter(({ size }) => size > 0);
  const starts = lines.map(({ firstChild }) => firstChild?.text ?? "");
  const sign = SIGNS.find((each) => starts.every((start) => each.test(start)));
  if (!sign || lines.length < 2) return [];
  return lines.map((line, index) => line.cut(sign.exec(starts[index] ?? "")?.[0].length ?? 0));
}

/** What stands between the breaks of a paragraph. */
function linesOf({ content }: { readonly content: Fragment }): readonly Fragment[] {
  const lines: Fragment[] = [];
  let from = 0;
  content.forEach(({ type, nodeSize }, offset) => {
    if (type !== schema.nodes.hard_break && type !== schema.nodes.soft_break) return;
    lines.push(content.cut(from, offset));
    from = offset + nodeSize;
  });
  return [...lines, content.cut(from)];
}
