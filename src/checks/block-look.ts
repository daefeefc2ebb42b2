import type { Node } from "@tiptap/pm/model";
import { remembered } from "../issue/questions/memo.ts";
import { type Finding, shifted } from "./finding.ts";
import type { House } from "./house.ts";
import type { Section, TextLine } from "./rule.ts";
import { type ActiveRules, run } from "./run-rules.ts";
import { siblingsOf, textLineOf } from "./sight.ts";

/**
 * All that the rules of lines, siblings and sections find in a block, in positions from before it. Of a block that has
 * changed only what stands on the way to the change is looked at again. `house` is asked at each look, and may differ only
 * in what nodes were read from.
 */
export function createBlockLook(
  house: () => House,
  rules: ActiveRules,
  sectionAt: (node: Node) => Section,
): (block: Node) => readonly Finding[] {
  const lines = remembered((_node: Node) => new Map<TextLine["role"], readonly Finding[]>());

  function inLine(node: Node, role: TextLine["role"]): readonly Finding[] {
    const known = lines(node);
    const found = known.get(role) ?? run(rules.line, textLineOf(node, role), house());
    known.set(role, found);
    return found;
  }

  const inTree = remembered((node: Node): readonly Finding[] => {
    if (node.isLeaf) return [];
    const own = run(rules.siblings, siblingsOf(node), house());
    const found = own.map((each) => shifted(each, 1));
    if (node.type.name === "section") found.push(...run(rules.section, sectionAt(node), house()));
    node.forEach((child, offset) => {
      for (const each of look(child, node)) found.push(shifted(each, offset + 1));
    });
    return found;
  });

  function look(node: Node, parent: Node | null): readonly Finding[] {
    if (!node.inlineContent) return inTree(node);
    const role = roleOf(node, parent);
    return role ? inLine(node, role).map((each) => shifted(each, 1)) : [];
  }

  return (block) => look(block, null);
}

function roleOf(node: Node, parent: Node | null): TextLine["role"] | null {
  switch (node.type.name) {
    case "heading":
      return "heading";
    case "paragraph":
      return parent?.type.name === "list_item" && parent.firstChild === node ? "item" : "paragraph";
    case "table_cell":
    case "table_header":
      return "cell";
    default:
      return null;
  }
}
