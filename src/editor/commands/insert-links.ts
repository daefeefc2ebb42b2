import { Fragment } from "@tiptap/pm/model";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { ArrivedLink } from "../../issue/new-item/new-item.ts";
import { newItem, wordsOf } from "../../issue/new-item/new-item.ts";
import type { ItemForm, ItemShape, Profile, SectionRules } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import type { TransferLink } from "../../links/transfer/transfer.ts";
import type { PlacedLink } from "../core/link-desk.ts";
import { sectionRulesFor } from "../../issue/questions/index.ts";
import { sectionTitle } from "../queries/sections.ts";
import type { EditorContext } from "../core/editor-context.ts";

/** Where links go: among the items of a list, as a block, or into a text; what stands from `at` to `to` gives way. */
export interface LinkPlace {
  readonly kind: "item" | "block" | "text";
  readonly at: number;
  readonly to?: number;
}

/** The shape of an item where no section's profile says one. */
const FALLBACK_SHAPE: ItemShape = "title";

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
 * desk. The caret goes to the end of the first item; in text, behind the last link. One undo step.
 */
export function insertLinks(
  place: LinkPlace,
  links: readonly LinkToPlace[],
  from: PlacedLink["from"],
  { profile, links: desk }: Placing,
): Command {
  return (state, dispatch) => {
    if (links.length === 0) return false;
    if (dispatch) {
      const tr = state.tr;
      const to = place.to ?? place.at;
      const section = sectionAround(state.doc.resolve(place.at));
      const title = section ? sectionTitle(section) : "";
      const rules = section && sectionRulesFor(title, profile);
      const arrived = links.map(({ link }) => desk.arrive(link));
      if (place.kind === "text") {
        const words = linksInText(arrived, profile);
        tr.replaceWith(place.at, to, words);
        tr.setSelection(TextSelection.create(tr.doc, place.at + words.size));
      } else {
        const form = section ? (profile.itemForms[0] ?? "list") : "paragraph";
        const items = itemsOfLinks(arrived, rules, profile);
        const content = place.kind === "item" ? Fragment.from(items) : inForm(form, items, profile);
        tr.replaceWith(place.at, to, content);
        const first = content.firstChild;
        if (first) tr.setSelection(endOfFirstText(tr.doc, place.at, first));
      }
      dispatch(tr.scrollIntoView().setMeta("uiEvent", "drop"));
      desk.placed(placedLinks(links, arrived, title, from));
    }
    return true;
  };
}

/** What the desk is told of links that were put into a section. */
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

/** Items of these links in the shape that the section wants. */
export function itemsOfLinks(
  arrived: readonly ArrivedLink[],
  rules: SectionRules | null,
  profile: Profile,
): Node[] {
  return arrived.map((link) => newItem(link, rules?.shape ?? FALLBACK_SHAPE, profile));
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

/** List items as the blocks that items of this form are. `first` is the number of the first where they are numbered. */
export function inForm(
  form: ItemForm,
  made: readonly Node[],
  profile: Profile,
  first = 1,
): Fragment {
  return FORMS[form](made, profile, first);
}

const FORMS: Record<
  ItemForm,
  (made: readonly Node[], profile: Profile, first: number) => Fragment
> = {
  list: (made) => Fragment.from(schema.node("bullet_list", null, made)),
  numbered: (made, _profile, first) =>
    Fragment.from(
      made.map((item, index) =>
        schema.node(
          "paragraph",
          null,
          Fragment.from(schema.text(`${first + index}、`)).append(item.child(0).content),
        ),
      ),
    ),
  paragraph: (made) => Fragment.from(made.map((item) => item.child(0))),
  heading: (made, profile) =>
    Fragment.from(
      made.map((item) =>
        schema.node(
          "heading",
          { level: Math.min(6, profile.sectionLevel + 1) },
          item.child(0).content,
        ),
      ),
    ),
};

function sectionAround($pos: ResolvedPos): Node | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    if ($pos.node(depth).type.name === "section") return $pos.node(depth);
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
