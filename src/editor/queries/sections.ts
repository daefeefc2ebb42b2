import type { Node } from "@tiptap/pm/model";
import { plainText } from "../../issue/questions/index.ts";

/** The title of a section or group: the text of its heading, in one line. */
export function sectionTitle(section: Node): string {
  return section.firstChild ? plainText(section.firstChild).trim() : "";
}

/** Positions of all sections, in document order. */
export function sectionPositions(doc: Node): number[] {
  const positions: number[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === "section") positions.push(pos);
    return node.type.name === "group";
  });
  return positions;
}
