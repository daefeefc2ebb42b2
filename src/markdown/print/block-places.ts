import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";

/** A block of a document, out of its sections and groups, and where it stands. */
export interface BlockPlace {
  readonly from: number;
  readonly to: number;
}

/** The places of a document's blocks, in the order of `flatBlocks`. */
export function blockPlaces(doc: Node): BlockPlace[] {
  const places: BlockPlace[] = [];
  doc.descendants((node, pos) => {
    if (node.type === schema.nodes.section || node.type === schema.nodes.group) return true;
    places.push({ from: pos, to: pos + node.nodeSize });
    return false;
  });
  return places;
}

/**
 * For each block that is written the indices of those it was made from, given what each of these became in its normal
 * form: none (an empty one), several, or a part of the list before it.
 */
export function blockOrigins(
  written: readonly Node[],
  normal: readonly (readonly Node[])[],
): number[][] {
  const parts = normal.flatMap((nodes, from) => nodes.map((node) => ({ node, from })));
  let next = 0;
  return written.map((block) => {
    while (parts[next] && parts[next]?.node !== block && !isPartOf(parts[next]?.node, block))
      next++;
    const origins = [parts[next]?.from ?? 0];
    let items = parts[next++]?.node.childCount ?? 0;
    while (isList(block) && items < block.childCount && isPartOf(parts[next]?.node, block)) {
      items += parts[next]?.node.childCount ?? 0;
      origins.push(parts[next++]?.from ?? 0);
    }
    return origins;
  });
}

function isPartOf(part: Node | undefined, block: Node): boolean {
  return part !== undefined && isList(block) && part.type === block.type;
}

function isList(node: Node): boolean {
  return node.type === schema.nodes.bullet_list || node.type === schema.nodes.ordered_list;
}
