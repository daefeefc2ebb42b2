import { Fragment } from "@tiptap/pm/model";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { ArrivedLink } from "../../issue/new-item/new-item.ts";
import { newItem, wordsOf } from "../../issue/new-item/new-item.ts";
import { announcementInTitle } from "../../issue/new-item/announcement-in-title.ts";
import type { ItemStyle } from "../../issue/new-item/item-style.ts";
import { itemInStyle, itemStyleOf, styleOfItems } from "../../issue/new-item/item-style.ts";
import { likeNeighbours, shapeAmong } from "../../issue/new-item/like-neighbours.ts";
import { type ItemPlace, itemsOf, sectionRulesFor } from "../../issue/questions/index.ts";
import { introItemsOf } from "../../issue/questions/items.ts";
import { renumberItems } from "../../issue/new-item/renumber-items.ts";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { shapeOf } from "../../issue/shapes/item-shapes.ts";
import { schema } from "../../issue/schema/index.ts";
import type { TransferLink } from "../../links/transfer/transfer.ts";
import type { PlacedLink } from "../core/link-service.ts";
import { isListNode } from "../queries/containers.ts";
import { sectionTitle } from "../queries/sections.ts";
import type { EditorContext } from "../core/editor-context.ts";

/** Where links go: among the items of a list, as a block, or into a text; what stands from `at` to `to` gives way. */
export interface LinkSpot {
  readonly kind: "item" | "block" | "text";
  readonly at: number;
  readonly to?: number;
}

/** A link on its way into the text. */
export interface LinkToPlace {
  /** The id of the inbox's link; null where it comes straight from outside. */
  readonly id: string | null;
  readonly link: TransferLink;
}

/** Links that come straight from outside. */
export function fromOutside(links: readonly TransferLink[]): LinkToPlace[] {
  return links.map((link) => ({ id: null, link }));
}

/** What placing links asks of the editor's context. */
export type Placing = Pick<EditorContext, "profile" | "links">;

/**
 * Puts links where they were dropped: items in the section's default shape, or links in running text, and tells the
 * link service. The caret goes to the end of the first item; in text, behind the last link. One undo step.
 */
export function insertLinks(
  place: LinkSpot,
  links: readonly LinkToPlace[],
  from: PlacedLink["from"],
  { profile, links: service }: Placing,
): Command {
  return (state, dispatch) => {
    if (links.length === 0) return false;
    if (dispatch) {
      const tr = state.tr;
      const to = place.to ?? place.at;
      const section = sectionAround(state.doc.resolve(place.at));
      const title = section ? sectionTitle(section.node) : "";
      const rules = section && sectionRulesFor(title, profile);
      const arrived = links.map(({ link }) => service.arrive(link));
      if (place.kind === "text") {
        const words = linksInText(arrived, profile);
        tr.replaceWith(place.at, to, words);
        tr.setSelection(TextSelection.create(tr.doc, place.at + words.size));
      } else {
        const around = neighboursOf(state.doc, place.at, section, profile);
        const style = section
          ? itemStyleOf(state.doc, section.from, profile)
          : (styleOfItems(around) ?? LOOSE);
        const items = itemsOfLinks(arrived, rules, around, profile);
        const isItem = place.kind === "item";
        const content = isItem ? Fragment.from(items) : inStyle(style, items, profile);
        const at =
          isItem || place.to !== undefined ? place.at : outsideItems(section, place.at, profile);
        tr.replaceWith(at, Math.max(at, to), content);
        const first = content.firstChild;
        if (first) tr.setSelection(endOfFirstText(tr.doc, at, first));
        renumberItems(tr, state.doc, profile);
      }
      dispatch(tr.scrollIntoView().setMeta("uiEvent", "drop"));
      service.placed(placedLinks(links, arrived, title, from));
    }
    return true;
  };
}

/** What the link service is told of links that were put into a section. */
export function placedLinks(
  links: readonly LinkToPlace[],
  arrived: readonly ArrivedLink[],
  section: string,
  from: PlacedLink["from"],
): PlacedLink[] {
  return links.flatMap(({ id, link }, index) => {
    const written = arrived[index];
    return written ? [{ id, link, arrived: written, section, from }] : [];
  });
}

/**
 * Items of these links in the shape that the section wants, written as its other items are. The usual verb presents what
 * is new: where it is about money, it is not put before a title that has none of its own.
 */
export function itemsOfLinks(
  arrived: readonly ArrivedLink[],
  rules: SectionRules | null,
  neighbours: readonly ItemPlace[],
  profile: Profile,
): Node[] {
  const shape = shapeAmong(neighbours, rules, profile);
  const isOfMoney = rules?.kind === "investment" && shapeOf(shape).link?.on === "verb";
  return arrived.map((link) => {
    const isBare = isOfMoney && !link.verb && !saysItself(link, profile);
    const made = newItem(link, isBare ? "title" : shape, profile);
    const line = made.firstChild;
    return line ? made.copy(Fragment.from(likeNeighbours(line, neighbours, rules))) : made;
  });
}

/** The items among which something comes to stand: those of the list, else of the section, else before all sections. */
function neighboursOf(
  doc: Node,
  at: number,
  section: SectionAround | null,
  profile: Profile,
): readonly ItemPlace[] {
  const items = section ? itemsOf(section.node, section.from, profile) : introItemsOf(doc, profile);
  const $at = doc.resolve(at);
  const [start, end] = [$at.start(), $at.end()];
  const inList = items.filter(({ from, to }) => start <= from && to <= end);
  return isListNode($at.parent) && inList.length > 0 ? inList : items;
}

/** Whether a link came without a title, or with one that says what was done. */
function saysItself({ title, href, organisation }: ArrivedLink, profile: Profile): boolean {
  const whose = { href, organisation: organisation ?? null };
  return !title?.trim() || announcementInTitle(title, whose, profile) !== null;
}

function linksInText(links: readonly ArrivedLink[], profile: Profile): Fragment {
  const between = profile.language.startsWith("zh") ? "、" : ", ";
  return Fragment.from(
    links.flatMap((link, index) => [
      ...(index > 0 ? [schema.text(between)] : []),
      schema.text(wordsOf(link), [schema.mark("link", { href: link.href })]),
    ]),
  );
}

/** List items as the blocks that items are in this style. */
export function inStyle(style: ItemStyle, made: readonly Node[], profile: Profile): Fragment {
  if (style.form === "list") return Fragment.from(schema.node("bullet_list", null, made));
  return Fragment.from(
    made.map((item, index) => itemInStyle(item.child(0).content, style, index, profile)),
  );
}

const LOOSE: ItemStyle = { form: "paragraph", like: null, next: 1 };

/** A place between blocks; one inside an item of several blocks is the place behind it. */
function outsideItems(section: SectionAround | null, at: number, profile: Profile): number {
  const items = section ? itemsOf(section.node, section.from, profile) : [];
  const torn = items.find(({ from, to, blocks }) => blocks.length > 1 && from < at && at < to);
  return torn?.to ?? at;
}

interface SectionAround {
  readonly node: Node;
  readonly from: number;
}

function sectionAround($pos: ResolvedPos): SectionAround | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const node = $pos.node(depth);
    if (node.type.name === "section") return { node, from: $pos.before(depth) };
  }
  return null;
}

function endOfFirstText(doc: Node, at: number, first: Node): TextSelection {
  let end: number | null = null;
  const textblockEnd = (node: Node, pos: number): void => {
    if (end === null && node.isTextblock) end = pos + 1 + node.content.size;
  };
  textblockEnd(first, at);
  first.descendants((node, pos) => {
    textblockEnd(node, at + 1 + pos);
    return end === null;
  });
  return TextSelection.create(doc, end ?? at);
}
