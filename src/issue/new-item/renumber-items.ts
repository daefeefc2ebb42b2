import type { Node } from "@tiptap/pm/model";
import type { Transform } from "@tiptap/pm/transform";
import type { Profile } from "../profile/profile.ts";
import { schema } from "../schema/index.ts";
import { digitsLike, isNumbered, itemNumber } from "../questions/item-number.ts";

import { itemsOf } from "../questions/items.ts";
import { sectionsOf } from "../questions/sections.ts";

/** The numbered items of a section, in order. */
interface Numbered {
  /** The section's title, which stays the same node whatever happens to its items. */
  readonly heading: Node | null;
  readonly lines: readonly { readonly node: Node; readonly from: number }[];
  readonly values: readonly number[];
}

/**
 * After items came, went or changed places: the numbers of each section follow each other as they did in `before`, from
 * where they began, or through the whole issue where they did so. Numbers that did not follow each other stay.
 */
export function renumberItems(tr: Transform, before: Node, profile: Profile): void {
  const old = numberedIn(before, profile);
  const known = new Map(old.map((section) => [section.heading, section.values]));
  const all = old.flatMap(({ values }) => values);
  const filled = old.filter(({ values }) => values.length > 0).length;
  const isThrough = filled > 1 && all[0] === 1 && follow(all);
  const begun = tr.steps.length;
  let through = 0;
  for (const { heading, lines, values } of numberedIn(tr.doc, profile)) {
    const were = known.get(heading) ?? [];
    const first = isThrough ? through + 1 : (were[0] ?? 1);
    through += values.length;
    if (!isThrough && !follow(were)) continue;
    lines.forEach(({ node, from }, index) =>
      renumber(tr, node, tr.mapping.slice(begun).map(from), first + index),
    );
  }
}

function renumber(tr: Transform, line: Node, at: number, value: number): void {
  const number = itemNumber(line);
  if (!number || number.value === value) return;
  const digits = digitsLike(number.digits, value);
  const marks = line.nodeAt(number.from)?.marks;
  tr.replaceWith(at + number.from, at + number.to, schema.text(digits, marks));
}

function numberedIn(doc: Node, profile: Profile): readonly Numbered[] {
  return sectionsOf(doc, profile).map(({ node, from }) => {
    const lines = itemsOf(node, from, profile).flatMap(({ form, line, lineFrom }) =>
      isNumbered(form) && line && itemNumber(line) ? [{ node: line, from: lineFrom }] : [],
    );
    const values = lines.map(({ node: line }) => itemNumber(line)?.value ?? 0);
    return { heading: node.firstChild, lines, values };
  });
}

function follow(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1);
}
