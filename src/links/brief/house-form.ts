import type { Node } from "@tiptap/pm/model";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { type ItemPlace, itemsOf } from "../../issue/questions/items.ts";
import type { SectionPlace } from "../../issue/questions/sections.ts";
import { itemParts } from "../../issue/shapes/index.ts";
import { type ItemShape, shapeOf } from "../../issue/shapes/item-shapes.ts";
import { schema } from "../../issue/schema/index.ts";
import { parseIssue, printIssue, withDoc } from "../../markdown/lens.ts";
import type { BriefForm } from "./brief.ts";

/**
 * How items of a section are written: by the last of its items that has the usual shape and a comment, of those that
 * `isAsked` leaves; without any, by the example of the shape that the profile wants. The lens must be complete.
 */
export function houseForm(
  section: SectionPlace | null,
  rules: SectionRules | null,
  profile: Profile,
  isAsked: (item: ItemPlace) => boolean = () => false,
): BriefForm | null {
  const title = section?.title || rules?.title || null;
  const others = section
    ? itemsOf(section.node, section.from, profile).filter((item) => !isAsked(item))
    : [];
  const read = others.map((item) => ({ item, parts: itemParts(item, profile) }));
  const linked = read.filter(({ parts }) => parts.links.length > 0);
  const shape = usual(linked.map(({ parts }) => parts.shape)) ?? rules?.shape ?? null;
  const alike = linked.filter(({ parts }) => parts.shape === shape);
  const best = alike.findLast(({ parts }) => parts.comment !== null) ?? alike.at(-1);
  if (best) return { section: title, example: markdownOfItem(best.item, profile) };
  return shape === null ? null : { section: title, example: `- ${shapeOf(shape).example}` };
}

/** The one that comes most often; of several, the first. */
function usual(shapes: readonly ItemShape[]): ItemShape | undefined {
  const counts = new Map<ItemShape, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** An item as Markdown. The lens must be complete. */
export function markdownOfItem({ form, blocks, ...item }: ItemPlace, profile: Profile): string {
  const nodes = blocks.map(({ node }) => node);
  return item.line !== null && form !== "list"
    ? markdownOfBlocks(nodes, profile)
    : markdownOfBlocks([listOf(schema.node("list_item", null, nodes))], profile);
}

/** An item of a list as Markdown. The lens must be complete. */
export function markdownOfListItem(item: Node, profile: Profile): string {
  return markdownOfBlocks([listOf(item)], profile);
}

function listOf(item: Node): Node {
  return schema.node("bullet_list", null, item);
}

function markdownOfBlocks(blocks: readonly Node[], profile: Profile): string {
  const empty = parseIssue("", profile);
  return printIssue(withDoc(empty, schema.node("doc", null, [...blocks]))).trimEnd();
}
