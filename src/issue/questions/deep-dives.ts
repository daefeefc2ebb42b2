import type { Node } from "@tiptap/pm/model";
import { plainText } from "./flat-text.ts";

/** A heading below the section level, with all that follows it up to the next one of its level or above. */
export interface DeepDive {
  readonly title: string;
  readonly level: number;
  /** The position before its heading, and the one behind its last block. */
  readonly from: number;
  readonly to: number;
}

/** The deep dives of a section, nested ones after the one that holds them. `from` is the position before the section. */
export function deepDivesOf(section: Node, from: number): readonly DeepDive[] {
  const dives: { title: string; level: number; from: number; to: number }[] = [];
  const open: (typeof dives)[number][] = [];
  section.forEach((node, offset, index) => {
    if (index === 0 || node.type.name !== "heading") return;
    const at = from + 1 + offset;
    const level = Number(node.attrs["level"]);
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      last.to = at;
      open.pop();
    }
    const dive = { title: plainText(node), level, from: at, to: at };
    dives.push(dive);
    open.push(dive);
  });
  for (const dive of open) dive.to = from + section.nodeSize - 1;
  return dives;
}
