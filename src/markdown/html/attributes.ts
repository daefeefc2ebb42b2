import type { Node } from "@tiptap/pm/model";
import { readAttributes } from "../dialect/kramdown/blocks/attribute-list.ts";
import type { Attributes } from "../dialect/kramdown/context.ts";
import { isSource } from "./sources.ts";

/** Attribute definitions, `{:name: .class key="value"}`, by name; later ones add to earlier ones. */
export function readAttributeDefinitions(doc: Node): Map<string, Attributes> {
  const definitions = new Map<string, Attributes>();
  doc.descendants((node) => {
    if (!isSource(node, "attribute-definition")) return;
    const [, name, list] = /^\s*\{:([\w:-]+):([^]*)\}\s*$/.exec(node.textContent) ?? [];
    if (name === undefined || list === undefined) return;
    definitions.set(name, { ...definitions.get(name), ...readAttributes(list).attributes });
  });
  return definitions;
}

/** What an attribute list, `{: #id .class key="value" name}`, says, its names resolved. */
export function attributesOfList(
  text: string,
  definitions: ReadonlyMap<string, Attributes>,
): Attributes {
  const list = /^\s*\{:([^]*)\}\s*$/.exec(text)?.[1] ?? "";
  const { attributes, refs } = readAttributes(list);
  return merged([...refs.map((name) => definitions.get(name) ?? {}), attributes]);
}

/**
 * The attributes of a block: of the lists behind it, and of one that opens its container. (Whether an empty line parts
 * a list from the block before it is not in the document; such a list is taken to belong to that block.)
 */
export function attributesOfBlock(
  parent: Node,
  index: number,
  definitions: ReadonlyMap<string, Attributes>,
): Attributes {
  // Looked for from the front, where it nearly always ends at once: a copy of all before would make each block cost all.
  const first = parent.children.findIndex((node) => !isSource(node, "attributes"));
  const opening = first === -1 || first >= index ? parent.children.slice(0, index) : [];
  const lists = opening.map((node) => node.textContent);
  for (let i = index + 1; i < parent.childCount; i++) {
    if (!isSource(parent.child(i), "attributes")) break;
    lists.push(parent.child(i).textContent);
  }
  return merged(lists.map((list) => attributesOfList(list, definitions)));
}

/** The last of a name counts; classes are added. */
function merged(lists: readonly Attributes[]): Attributes {
  const all: Record<string, string> = Object.assign({}, ...lists);
  const classes = lists.flatMap((list) => list["class"] ?? []);
  return classes.length > 1 ? { ...all, class: classes.join(" ") } : all;
}
