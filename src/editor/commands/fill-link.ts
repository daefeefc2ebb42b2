import type { Node } from "@tiptap/pm/model";
import type { Command, EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { wordGap, wordsOf } from "../../issue/new-item/new-item.ts";
import { announcementInTitle } from "../../issue/new-item/announcement-in-title.ts";
import { productOfTitle } from "../../issue/new-item/product-of-title.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { type LinkPlace, linksOfTextblock } from "../../issue/questions/links.ts";
import { schema } from "../../issue/schema/index.ts";
import { keepSlot } from "./slots.ts";
import { slotAtCaret } from "../queries/slot-at-caret.ts";
import { slotsOf } from "../queries/slots.ts";

/** A place that waits for a title: what stands from `from` to `to` gives way to `put`. */
interface Waiting {
  readonly from: number;
  readonly to: number;
  readonly put: readonly Node[];
  /** Where the content of its block begins and ends. */
  readonly blockFrom: number;
  readonly blockTo: number;
}

/** See `LinkHandle.fillLink`. */
export function fillLink(view: EditorView, href: string, title: string, profile: Profile): boolean {
  const waiting = waitingFor(view.state.doc, href, title, profile);
  const { head } = view.state.selection;
  const isComposed = ({ blockFrom, blockTo }: Waiting): boolean =>
    view.composing && blockFrom <= head && head <= blockTo;
  const free = waiting.filter((place) => !isComposed(place) && !isWrittenIn(view.state, place));
  if (free.length > 0) fill(free)(view.state, view.dispatch);
  return free.length === waiting.length;
}

/** Undo takes back what the person did before; what is filled in comes and goes with the item that it stands in. */
function fill(places: readonly Waiting[]): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    for (const { from, to, put } of places.toSorted((a, b) => b.from - a.from))
      tr.replaceWith(from, to, [...put]);
    dispatch?.(keepSlot(tr.setMeta("addToHistory", false)));
    return true;
  };
}

/** Whether the caret or selection is within the place, so that a hand is about to write there. */
function isWrittenIn(state: EditorState, { from, to }: Pick<Waiting, "from" | "to">): boolean {
  const { selection } = state;
  if (from < to) return selection.from < to && selection.to > from;
  if (!selection.empty || selection.head !== from) return false;
  const slot = slotAtCaret(state);
  return slot === null || slot.name === "product";
}

/** Where links to this address still lack their title. */
function waitingFor(doc: Node, href: string, title: string, profile: Profile): Waiting[] {
  const words = title.replaceAll(/\s+/g, " ").trim();
  const places: Waiting[] = [];
  if (words === "") return places;
  doc.descendants((block, pos, parent) => {
    if (!block.inlineContent) return true;
    const blockFrom = pos + 1;
    const bounds = { blockFrom, blockTo: blockFrom + block.content.size };
    for (const { from, to, put } of placesIn(block, parent, href, words, profile))
      places.push({ from: blockFrom + from, to: blockFrom + to, put, ...bounds });
    return false;
  });
  return places;
}

function placesIn(
  block: Node,
  parent: Node | null,
  href: string,
  title: string,
  profile: Profile,
): readonly Pick<Waiting, "from" | "to" | "put">[] {
  const links = linksOfTextblock(block, 0);
  const host = wordsOf({ href, title: null });
  // An item that was converted into another shape has it without `www.`.
  const hosts = [host, host.replace(/^www\./, "")];
  const places = links
    .filter(
      (link) =>
        link.href === href && hosts.includes(link.text) && link.to - link.from === link.text.length,
    )
    .map(({ from, to }) => {
      const before = block.textBetween(0, from, "", "\ufffc").trim();
      const verb = profile.verbs.find((each) => before.endsWith(each));
      const words = verb
        ? productOfTitle(title, before.slice(0, -verb.length).trim(), href)
        : title;
      return { from, to, put: [schema.text(words, block.nodeAt(from)?.marks)] };
    });
  const isItem = parent?.type === schema.nodes.list_item && parent.firstChild === block;
  const product = isItem ? slotsOf(parent, profile).find(({ name }) => name === "product") : null;
  const [head] = links;
  if (!product || head?.href !== href) return places;
  const organisation = block.textBetween(0, head.from, "", "\ufffc").trim();
  return [...places, headOfTitle(block, head, product.offset, organisation, title, profile)];
}

/**
 * The head of an item whose link stands on a verb, once its title is known: its product; where nobody has said yet whose
 * it is, all that the title says itself.
 */
function headOfTitle(
  block: Node,
  { from, to, text, href }: LinkPlace,
  at: number,
  organisation: string,
  title: string,
  profile: Profile,
): Pick<Waiting, "from" | "to" | "put"> {
  const gap = wordGap(profile);
  const isUntouched = from === 0 && to === at && text === profile.verbs[0];
  const said = isUntouched
    ? announcementInTitle(title, { organisation: null, href }, profile)
    : null;
  if (!said) {
    const words = gap + productOfTitle(title, organisation, href);
    return { from: at, to: at, put: [schema.text(words)] };
  }
  const marks = block.nodeAt(from)?.marks;
  const product = said.product ? [schema.text(gap + said.product)] : [];
  const put = [schema.text(said.organisation + gap), schema.text(said.verb, marks), ...product];
  return { from, to: at, put };
}
