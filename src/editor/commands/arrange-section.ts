import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { Fragment } from "@tiptap/pm/model";
import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { Profile } from "../../issue/profile/profile.ts";
import type { ItemPlace } from "../../issue/questions/index.ts";
import { itemsOf } from "../../issue/questions/index.ts";
import { renumberItems } from "../../issue/new-item/renumber-items.ts";
import { conversionsOf, itemParts, organisationOf } from "../../issue/shapes/index.ts";
import { type ItemShape, shapeOf } from "../../issue/shapes/item-shapes.ts";
import type { Arrangement } from "../core/arrangements.ts";
import { lineOf } from "../queries/item-line.ts";

/** Does it with the section at `pos`, in one step of the history. False where nothing would change. */
export function arrangeSection(pos: number, how: Arrangement, profile: Profile): Command {
  return (state, dispatch) => {
    const section = state.doc.nodeAt(pos);
    if (section?.type.name !== "section") return false;
    const items = itemsOf(section, pos, profile);
    const tr = HOW[how](state, items, profile);
    if (tr.docChanged) renumberItems(tr, state.doc, profile);
    if (!tr.docChanged) return false;
    dispatch?.(closeHistory(tr));
    return true;
  };
}

type Arrange = (state: EditorState, items: readonly ItemPlace[], profile: Profile) => Transaction;

const HOW: Record<Arrangement, Arrange> = {
  "by-title": (state, items, profile) => ordered(state, items, sorted(titleOf, profile)),
  "by-organisation": (state, items, profile) => ordered(state, items, sorted(ownerOf, profile)),
  group: (state, items, profile) => ordered(state, items, grouped(profile)),
  bold: (state, items, profile) => emphasised(state, items, profile, true),
  unbold: (state, items, profile) => emphasised(state, items, profile, false),
};

/** Converts titles into bold ones, or back; items whose link is no title stay. */
function emphasised(
  state: EditorState,
  items: readonly ItemPlace[],
  profile: Profile,
  isBold: boolean,
): Transaction {
  const tr = state.tr;
  const isTitle = (shape: ItemShape, bold: boolean): boolean => {
    const { link } = shapeOf(shape);
    return link?.on === "title" && link.isBold === bold;
  };
  for (const item of items) {
    const found = lineOf(item);
    const { shape } = itemParts(item, profile);
    if (!found || !isTitle(shape, !isBold)) continue;
    const conversion = conversionsOf(found.line, found.start, profile).find((each) =>
      isTitle(each.shape, isBold),
    );
    conversion?.apply(tr, tr.mapping.map(found.from));
  }
  return tr;
}

/** Puts the items that stand side by side into an order: the nodes themselves, which carry their own bytes. */
function ordered(
  state: EditorState,
  items: readonly ItemPlace[],
  order: (run: readonly ItemPlace[]) => readonly ItemPlace[],
): Transaction {
  const tr = state.tr;
  const { anchor, head } = state.selection;
  for (const run of runsOf(items)) {
    const next = order(run);
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || next.every((item, index) => item === run[index])) continue;
    const nodes = next.map((item) => nodesOf(state.doc, item));
    tr.replaceWith(first.from, last.to, Fragment.from(nodes.flat()));
    // The caret goes with its item.
    let at = first.from;
    for (const item of next) {
      const isIn = (pos: number): boolean => item.from < pos && pos < item.to;
      if (isIn(anchor) && isIn(head)) {
        const $pos = (pos: number) => tr.doc.resolve(pos + at - item.from);
        tr.setSelection(TextSelection.between($pos(anchor), $pos(head)));
      }
      at += item.to - item.from;
    }
  }
  return tr;
}

/** Items of one parent that touch. */
function runsOf(items: readonly ItemPlace[]): ItemPlace[][] {
  const runs: ItemPlace[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.form === item.form && last.to === item.from) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function nodesOf(doc: Node, { from, to }: ItemPlace): Node[] {
  const $from = doc.resolve(from);
  const nodes: Node[] = [];
  for (let index = $from.index(), at = from; at < to; index += 1) {
    const node = $from.parent.child(index);
    nodes.push(node);
    at += node.nodeSize;
  }
  return nodes;
}

/** From A to Z by what `nameOf` says, items without it last; equal ones keep their order. */
function sorted(
  nameOf: (item: ItemPlace, profile: Profile) => string,
  profile: Profile,
): (run: readonly ItemPlace[]) => readonly ItemPlace[] {
  const collator = new Intl.Collator(profile.language, { numeric: true });
  return (run) =>
    run
      .map((item) => ({ item, name: nameOf(item, profile) }))
      .toSorted((a, b) => {
        if (a.name === "" || b.name === "") return Number(a.name === "") - Number(b.name === "");
        return collator.compare(a.name, b.name);
      })
      .map(({ item }) => item);
}

/** Items of one organisation together, in the order in which each organisation comes first. */
function grouped(profile: Profile): (run: readonly ItemPlace[]) => readonly ItemPlace[] {
  return (run) => {
    const groups = new Map<string | ItemPlace, ItemPlace[]>();
    for (const item of run) {
      const key = organisation(item, profile).normalize("NFKC").toLowerCase() || item;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
    return [...groups.values()].flat();
  };
}

function organisation(item: ItemPlace, profile: Profile): string {
  const found = lineOf(item);
  return (found && organisationOf(found.line, found.start, profile)) ?? "";
}

function titleOf(item: ItemPlace, profile: Profile): string {
  const { title, product, comment } = itemParts(item, profile);
  return (product ?? title ?? comment)?.text ?? "";
}

function ownerOf(item: ItemPlace, profile: Profile): string {
  return organisation(item, profile) || titleOf(item, profile);
}
