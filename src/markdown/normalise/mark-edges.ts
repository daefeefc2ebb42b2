import type { Mark, Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";

/**
 * Blanks and breaks at the edges of a run of one mark lose the mark: `** a **` is no bold anywhere. A run of nothing
 * else loses it altogether.
 */
export function unmarkedEdges(nodes: readonly Node[]): Node[] {
  let units = nodes.flatMap(unitsOf);
  for (let changed = true; changed;) {
    changed = false;
    for (const type of Object.values(schema.marks)) {
      const next = units.map((unit, at) => {
        const mark = unit.marks.find((other) => other.type === type);
        return mark && isBlank(unit) && atEdge(units, at, mark)
          ? unit.mark(mark.removeFromSet(unit.marks))
          : unit;
      });
      changed ||= next.some((unit, at) => unit !== units[at]);
      units = next;
    }
  }
  return units;
}

/** Words and the blanks between them, apart. */
function unitsOf(node: Node): Node[] {
  if (!node.isText) return [node];
  return (node.text?.match(/\s+|\S+/g) ?? []).map((text) => schema.text(text, node.marks));
}

function isBlank(node: Node): boolean {
  if (node.isText) return /^\s+$/.test(node.text ?? "");
  return node.type === schema.nodes.soft_break || node.type === schema.nodes.hard_break;
}

function atEdge(units: readonly Node[], at: number, mark: Mark): boolean {
  return !reachesWords(units, at, mark, -1) || !reachesWords(units, at, mark, 1);
}

function reachesWords(units: readonly Node[], from: number, mark: Mark, step: number): boolean {
  for (let at = from + step; ; at += step) {
    const unit = units[at];
    if (!unit?.marks.some((other) => other.eq(mark))) return false;
    if (!isBlank(unit)) return true;
  }
}
