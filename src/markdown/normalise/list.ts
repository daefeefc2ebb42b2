import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { looseItems } from "./looseness.ts";
import { orEmpty } from "./or-empty.ts";
import type { Rules } from "./rules.ts";

/** `normaliseBlocks`, handed to lists, whose items hold blocks themselves. */
export type NormaliseBlocks = (blocks: readonly Node[], rules: Rules) => Node[];

/** A list as Markdown can hold it: no item without content, boxes only before words, each item as loose as it can be. */
export function normaliseList(list: Node, rules: Rules, normaliseBlocks: NormaliseBlocks): Node {
  const items = list.children.map((item) =>
    rules.isSettled(item) ? item : remembered(item, rules, normaliseBlocks),
  );
  const loose = looseItems(items, rules.engine);
  const settled = items.map((item, index) =>
    item.attrs["loose"] === loose[index]
      ? item
      : item.type.create({ ...item.attrs, loose: loose[index] ?? false }, item.content),
  );
  const start = Math.trunc(Number(list.attrs["start"]));
  const valid = start >= 0 && start <= 999_999_999 ? start : 1;
  return list.type.create(
    list.type === schema.nodes.ordered_list ? { start: valid } : null,
    settled,
  );
}

function remembered(item: Node, rules: Rules, normaliseBlocks: NormaliseBlocks): Node {
  let normal = rules.normalItems.get(item);
  if (!normal) {
    normal = normaliseItem(item, rules, normaliseBlocks);
    rules.normalItems.set(item, normal);
  }
  return normal;
}

function normaliseItem(item: Node, rules: Rules, normaliseBlocks: NormaliseBlocks): Node {
  const children = orEmpty(normaliseBlocks(item.children, rules.inside ?? rules));
  const first = children[0];
  const hasWords = first?.type === schema.nodes.paragraph && first.childCount > 0;
  const checked: unknown = hasWords ? item.attrs["checked"] : null;
  return item.type.create({ loose: item.attrs["loose"], checked }, children);
}
