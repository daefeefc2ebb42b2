import type { BlankElement, ItemElement, ListElement } from "../element.ts";

/**
 * Which items are tight: their first paragraph is published without `<p>`.
 *
 *     - loose
 *
 *     - tight
 *     - tight
 *
 * Each item decides for itself, by whether an empty line follows its first paragraph; the last one, after which none
 * can tell, goes by the others. Returns the empty lines at the end, which stand behind the list, not in it, unless the
 * list is `ended` by a marker.
 */
export function settleItems(list: ListElement, ended: boolean): BlankElement | null {
  let blank: BlankElement | null = null;
  for (const item of list.items) {
    const { children } = item.body;
    const first = children[0];
    if (!first) continue;
    const isParagraph = first.type === "paragraph";
    if (isParagraph && first.attributes && children[1]?.type === "boundary") children.splice(1, 1);
    if (isParagraph && isTight(list, item, ended)) {
      first.transparent = true;
      if (children[1] && children[1].type !== "blank") first.text += "\n";
    }
    const last = children.at(-1);
    blank = last?.type === "blank" ? last : null;
    if (!blank) continue;
    children.pop();
    if (ended || item !== list.items.at(-1)) item.body.asides.push(blank);
  }
  return ended ? null : blank;
}

function isTight(list: ListElement, item: ItemElement, ended: boolean): boolean {
  const { children } = item.body;
  const isLast = item === list.items.at(-1);
  const followed = children.length >= 2 && children[1]?.type === "blank";
  const onlyTrailing = isLast && children.length === 2 && !ended;
  if (followed && !onlyTrailing) return false;
  return !isLast || list.items.length === 1 || list.items.slice(0, -1).some(isTightOrBare);
}

function isTightOrBare({ body }: ItemElement): boolean {
  const first = body.children[0];
  return first?.type !== "paragraph" || first.transparent;
}
