import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { Fragment, Slice } from "@tiptap/pm/model";
import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";
import { liftTarget } from "@tiptap/pm/transform";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import type { BlockId } from "../core/block-ids.ts";
import { editSelected } from "./edit-selected.ts";
import { newImageBeside } from "../../issue/figures/image-attributes.ts";
import { isContainer } from "../queries/containers.ts";
import { hasTitle } from "../queries/movable.ts";
import { makeTable } from "./make-table.ts";

const {
  paragraph,
  heading,
  list_item,
  blockquote,
  code_block,
  source_block,
  horizontal_rule,
  figure,
} = schema.nodes;

/** A picture comes from a file, and is no block before that. */
type MadeBlockId = Exclude<BlockId, "picture">;

/** What a new block is made of, before anything is written into it. */
const NEW_BLOCKS = {
  item: () => list("bullet_list"),
  opinion: (profile) => [paragraph.create(null, opinionStart(profile))],
  "deep-dive": (profile) => [heading.create({ level: Math.min(6, profile.sectionLevel + 1) })],
  figure: (profile, doc) => {
    const { written } = figureRulesOf(profile);
    return [figure.create({ images: [newImageBeside(imagesIn(doc), written)] })];
  },
  paragraph: () => [paragraph.create()],
  heading: (profile) => [heading.create({ level: Math.min(6, profile.sectionLevel + 2) })],
  "bullet-list": () => list("bullet_list"),
  "ordered-list": () => list("ordered_list"),
  "task-list": () => list("bullet_list", { checked: false }),
  quote: () => [blockquote.create(null, paragraph.create())],
  code: () => [code_block.create()],
  table: () => [makeTable(["", ""], 2)],
  rule: () => [horizontal_rule.create(), paragraph.create()],
  source: () => [source_block.create({ kind: "html" })],
} satisfies Record<MadeBlockId, (profile: Profile, doc: Node) => Node[]>;

/**
 * Inserts a block: in place of the empty paragraph (or item) at the caret, else below the block that holds it. An item
 * continues the list at the caret. `typed` is a range of text that asked for it (`/tu`), which goes.
 */
export function insertBlock(
  id: MadeBlockId,
  profile: Profile,
  typed?: { readonly from: number; readonly to: number },
): Command {
  return (state, dispatch, view) => {
    const nodes = NEW_BLOCKS[id](profile, state.doc);
    if (!insertNodes(nodes, id === "item", typed)(state, dispatch)) return false;
    // A figure is nothing without its file: what asks for it opens at once.
    if (dispatch && view && id === "figure") editSelected(view.state, view.dispatch, view);
    return true;
  };
}

/** Inserts nodes like `insertBlock`; `place`: as though the caret stood there, which may be between two blocks. */
export function insertNodes(
  nodes: readonly Node[],
  continuesList: boolean,
  typed?: { readonly from: number; readonly to: number },
  place: number | null = null,
): Command {
  return (state, dispatch) => {
    if (!dispatch) return true;
    const tr = state.tr;
    if (typed) tr.delete(typed.from, typed.to);
    const only = nodes[0];
    if (continuesList && only && continueList(tr)) {
      dispatch(tr.scrollIntoView());
      return true;
    }
    const at = clearPlace(tr, state, place);
    tr.replace(at.from, at.to, new Slice(Fragment.from([...nodes]), 0, 0));
    tr.setSelection(selectionIn(tr, at.from, nodes));
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** In an item: a new one below it, or this one where it is empty. False outside of lists. */
function continueList(tr: Transaction): boolean {
  const { $from } = tr.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type !== list_item) continue;
    if ($from.node(depth).textContent === "" && $from.node(depth).childCount === 1) return true;
    const after = $from.after(depth);
    tr.insert(after, list_item.create(null, paragraph.create()));
    tr.setSelection(TextSelection.create(tr.doc, after + 2));
    return true;
  }
  return false;
}

/** The range that the new block takes: the empty paragraph at the place, lifted out of what it stands in, else nothing. */
function clearPlace(
  tr: Transaction,
  state: EditorState,
  place: number | null,
): { from: number; to: number } {
  if (place !== null) {
    const $place = tr.doc.resolve(place);
    if (!$place.parent.inlineContent) return { from: below($place), to: below($place) };
    tr.setSelection(TextSelection.create(tr.doc, place));
  }
  const { selection } = tr;
  const empty =
    selection.empty &&
    selection.$from.parent.type === paragraph &&
    selection.$from.parent.content.size === 0;
  if (empty) {
    for (;;) {
      const { $from } = tr.selection;
      if (isContainer($from.node(-1))) return { from: $from.before(), to: $from.after() };
      const range = $from.blockRange();
      const target = range && liftTarget(range);
      if (!range || target === null || target === undefined) break;
      tr.lift(range, target);
    }
  }
  const pos = below(tr.doc.resolve(Math.min(selection.to, state.doc.content.size)));
  return { from: pos, to: pos };
}

/** The place below the block that holds a position, where blocks may stand: never above a title or behind a section. */
function below($pos: ResolvedPos): number {
  let pos = $pos.pos;
  for (let depth = $pos.depth; depth > 0 && !isContainer($pos.node(depth)); depth -= 1)
    pos = $pos.after(depth);
  const $place = $pos.doc.resolve(pos);
  if (hasTitle($place.parent) && $place.index() === 0)
    return pos + ($place.nodeAfter?.nodeSize ?? 0);
  for (let before = $place.nodeBefore; before && hasTitle(before); before = before.lastChild)
    pos -= 1;
  return pos;
}

function selectionIn(tr: Transaction, start: number, nodes: readonly Node[]): Selection {
  const last = nodes.at(-1);
  const end = start + nodes.reduce((sum, node) => sum + node.nodeSize, 0);
  if (last?.type === figure) return NodeSelection.create(tr.doc, end - last.nodeSize);
  if (last?.type === schema.nodes.table) return Selection.near(tr.doc.resolve(start + 1));
  return Selection.near(tr.doc.resolve(end - 1), -1);
}

function imagesIn(doc: Node): FigureImage[] {
  const found: FigureImage[] = [];
  doc.descendants((node) => {
    if (node.type !== figure) return !node.isTextblock;
    const images: readonly FigureImage[] = node.attrs["images"];
    found.push(...images);
    return false;
  });
  return found;
}

function opinionStart({ opinion, language }: Profile): Node {
  const colon = language.startsWith("zh") ? "：" : ": ";
  return schema.text(opinion.word + colon, [schema.marks.em.create()]);
}

function list(type: "bullet_list" | "ordered_list", attrs?: { checked: boolean }): Node[] {
  return [schema.nodes[type].create(null, list_item.create(attrs, paragraph.create()))];
}
