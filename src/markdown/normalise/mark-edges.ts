import type { Mark, MarkType, Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";

const MARK_TYPES = Object.values(schema.marks);

/**
 * Blanks and breaks at the edges of a run of one mark lose the mark: `** a **` is no bold anywhere. A run of nothing
 * else loses it altogether.
 */
export function unmarkedEdges(nodes: readonly Node[]): Node[] {
  return withoutMarksAtEdges(nodes, MARK_TYPES, /^\s+$/, /\s+|\S+/g);
}

/**
 * Emphasis without the punctuation at its edges: CommonMark takes `**` between punctuation and a letter for no mark
 * (`**标题：**内容`), but `**标题**：内容` is bold. Symbols are letters here, but for those of ASCII (`githubAttention`).
 */
export function withoutPunctuationAtEdges(nodes: readonly Node[]): Node[] {
  const { strong, em, strike } = schema.marks;
  const types = [strong, em, strike].flatMap((type) => type ?? []);
  return withoutMarksAtEdges(
    nodes,
    types,
    /^[\p{P}$+<=>^`|~\s]+$/u,
    /[\p{P}$+<=>^`|~\s]+|[^\p{P}$+<=>^`|~\s]+/gu,
  );
}

function withoutMarksAtEdges(
  nodes: readonly Node[],
  types: readonly MarkType[],
  edge: RegExp,
  parts: RegExp,
): Node[] {
  const isEdge = (unit: Node): boolean =>
    unit.isText ? edge.test(unit.text ?? "") : isBreak(unit);
  if (nodes.every(({ marks }) => marks.length === 0)) return [...nodes];
  const present = types.filter((type) => nodes.some(({ marks }) => type.isInSet(marks)));
  let units = nodes.flatMap((node) => unitsOf(node, parts));
  for (let changed = true; changed;) {
    changed = false;
    for (const type of present) {
      const next = units.map((unit, at) => {
        const mark = unit.marks.find((other) => other.type === type);
        return mark && isEdge(unit) && atEdge(units, at, mark, isEdge)
          ? unit.mark(mark.removeFromSet(unit.marks))
          : unit;
      });
      changed ||= next.some((unit, at) => unit !== units[at]);
      units = next;
    }
  }
  return units;
}

/** The words of marked text and what lies between them, apart. */
function unitsOf(node: Node, parts: RegExp): Node[] {
  if (!node.isText || node.marks.length === 0) return [node];
  return (node.text?.match(parts) ?? []).map((text) => schema.text(text, node.marks));
}

type IsEdge = (unit: Node) => boolean;

function isBreak({ type }: Node): boolean {
  return type === schema.nodes.soft_break || type === schema.nodes.hard_break;
}

function atEdge(units: readonly Node[], at: number, mark: Mark, isEdge: IsEdge): boolean {
  return !reachesWords(units, at, mark, -1, isEdge) || !reachesWords(units, at, mark, 1, isEdge);
}

function reachesWords(
  units: readonly Node[],
  from: number,
  mark: Mark,
  step: number,
  isEdge: IsEdge,
): boolean {
  for (let at = from + step; ; at += step) {
    const unit = units[at];
    if (!unit?.marks.some((other) => other.eq(mark))) return false;
    if (!isEdge(unit)) return true;
  }
}
