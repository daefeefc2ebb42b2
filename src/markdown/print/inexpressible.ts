import type { Mark, Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import type { Engines } from "../document/engines.ts";
import { withoutPunctuationAtEdges } from "../normalise/mark-edges.ts";
import { type Demand, leafReads, type LeafPlace, writeLeaf } from "./leaf.ts";
import { createPrintContext } from "./print-context.ts";

/** A run of words with one mark, as positions in its textblock, from 0. */
export interface MarkedRun {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** A marked run that the engine and GitHub's cannot be made to read alike. */
export interface InexpressibleRun extends MarkedRun {
  /** Whether the issue's own engine sees the mark, so that the words carry it wherever the issue is published. */
  readonly isPublished: boolean;
  /** The part that both see where the mark leaves out the punctuation at its ends; null where that does not help. */
  readonly words: { readonly from: number; readonly to: number } | null;
  /** The run with what it touches: the same words are the same trouble wherever they stand. */
  readonly around: string;
}

/**
 * Finds the marked words of a textblock that kramdown and CommonMark cannot be made to read alike, as bold that ends in
 * full-width punctuation before a Chinese character. Where the issue's own engine can read the mark, the other shows
 * the markers; where it cannot, the mark is not written as it is shown. What was found is kept for as long as this
 * function: it costs what has changed.
 */
export function createInexpressible(
  profile: Profile,
  engines: Engines,
): (leaf: Node) => readonly InexpressibleRun[] {
  const context = createPrintContext(profile, engines);
  const verdicts = new Map<string, Verdict | null>();
  const known = new WeakMap<Node, readonly InexpressibleRun[]>();

  function reads(leaf: Node, demand: Demand): boolean {
    const place = placeOf(leaf);
    return leafReads(writeLeaf(leaf, place, context).text, leaf, place, context, demand);
  }

  function verdictOn(touched: TouchedRun, { mark }: MarkedRun): Verdict | null {
    const whole = touched.leaf;
    if (reads(whole, "both")) return null;
    const alone = withMarks(whole, (marks) => marks.filter((other) => other.eq(mark)));
    const without = withMarks(whole, (marks) => marks.filter((other) => !other.eq(mark)));
    const isAtFault = !reads(alone, "both") || reads(without, "both");
    if (!isAtFault) return null;
    const less = leafOf(alone, withoutPunctuationAtEdges(alone.children));
    const words = markedRuns(less).find((run) => run.mark.eq(mark));
    return {
      isPublished: reads(alone, "own"),
      words: words && reads(less, "both") ? { from: words.from, to: words.to } : null,
    };
  }

  function find(leaf: Node): readonly InexpressibleRun[] {
    return markedRuns(leaf).flatMap((run) => {
      const touched = touchedBy(leaf, run);
      const { around } = touched;
      const verdict = verdicts.has(around)
        ? (verdicts.get(around) ?? null)
        : verdictOn(touched, run);
      verdicts.set(around, verdict);
      if (!verdict) return [];
      const start = run.from - touched.before;
      const words = verdict.words && {
        from: start + verdict.words.from,
        to: start + verdict.words.to,
      };
      return [{ ...run, isPublished: verdict.isPublished, words, around }];
    });
  }

  return (leaf) => {
    const found = known.get(leaf) ?? find(leaf);
    known.set(leaf, found);
    return found;
  };
}

interface Verdict {
  readonly isPublished: boolean;
  /** As positions in the run's touched. */
  readonly words: { readonly from: number; readonly to: number } | null;
}

/** The marked runs of a textblock whose words are read as Markdown. */
export function markedRuns(leaf: Node): MarkedRun[] {
  if (!leaf.isTextblock || leaf.type.spec.code === true) return [];
  const starts: number[] = [];
  leaf.forEach((_node, offset) => starts.push(offset));
  starts.push(leaf.content.size);
  return leaf.children.flatMap((child, index) =>
    child.marks.flatMap((mark) => {
      if (leaf.maybeChild(index - 1)?.marks.some((other) => other.eq(mark))) return [];
      let to = index + 1;
      while (leaf.maybeChild(to)?.marks.some((other) => other.eq(mark))) to++;
      return [{ mark, from: starts[index] ?? 0, to: starts[to] ?? leaf.content.size }];
    }),
  );
}

interface TouchedRun {
  /** The run and the characters that it touches, as a textblock of the same kind. */
  readonly leaf: Node;
  /** How much of it stands before the run. */
  readonly before: number;
  readonly around: string;
}

/**
 * A run with one character (or one other node) before and after: markers are read by what they touch. The end of a line
 * is like that of the text, which is what a break alone would be.
 */
export function touchedBy(leaf: Node, { mark, from, to }: MarkedRun): TouchedRun {
  const { nodeBefore } = leaf.resolve(from);
  const { nodeAfter } = leaf.resolve(to);
  const before = nodeBefore && !isBreak(nodeBefore) ? lengthOf(nodeBefore, /.$/su) : 0;
  const after = nodeAfter && !isBreak(nodeAfter) ? lengthOf(nodeAfter, /^./su) : 0;
  const touched = leaf.copy(leaf.content.cut(from - before, to + after));
  const around = JSON.stringify([mark, before, touched.content, leaf.type.name]);
  return { leaf: touched, before, around };
}

function isBreak({ type }: Node): boolean {
  return type === schema.nodes.hard_break || type === schema.nodes.soft_break;
}

function lengthOf(node: Node, edge: RegExp): number {
  return node.isText ? (edge.exec(node.text ?? "")?.[0].length ?? 0) : node.nodeSize;
}

function withMarks(leaf: Node, change: (marks: readonly Mark[]) => readonly Mark[]): Node {
  return leafOf(
    leaf,
    leaf.children.map((child) => child.mark(change(child.marks))),
  );
}

function leafOf(leaf: Node, inlines: readonly Node[]): Node {
  return leaf.type.create(leaf.attrs, inlines);
}

function placeOf({ type }: Node): LeafPlace {
  if (type === schema.nodes.heading) return "heading";
  return type === schema.nodes.paragraph ? "paragraph" : "cell";
}
