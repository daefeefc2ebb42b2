import type { Node } from "@tiptap/pm/model";

/** Whether emphasis begins or ends at a stretch of a line, `**结论：** 很好`: GitHub may need it there to see so. */
export function partsEmphasis(line: Node, from: number, to: number): boolean {
  return emphasisOf(line.childBefore(from).node) !== emphasisOf(line.childAfter(to).node);
}

function emphasisOf(node: Node | null): string {
  return (node?.marks ?? [])
    .map(({ type }) => type.name)
    .filter((name) => name === "strong" || name === "em" || name === "strike")
    .join(" ");
}
