import { Fragment } from "@tiptap/pm/model";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { Command, EditorState } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { ArrivedLink } from "../../issue/new-item/new-item.ts";
import { newItem, wordsOf } from "../../issue/new-item/new-item.ts";
import type { ItemForm, ItemShape, Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { sectionRules, sectionTitle } from "../node-views/section-rules.ts";

/** Where links go: among the items of a list, as a block, or into a text; what stands from `at` to `to` gives way. */
export interface LinkPlace {
  readonly kind: "item" | "block" | "text";
  readonly at: number;
  readonly to?: number;
}

/** The shape of an item where no section's profile says one. */
const FALLBACK_SHAPE: ItemShape = "title";

/**
 * Puts links where they were dropped: items in the section's default shape, or links in running text. The caret goes to
 * the end of the first item, which is where its comment goes; in text, behind the last link. One undo step.
 */
export function insertLinks(
  place: LinkPlace,
  links: readonly ArrivedLink[],
  profile: Profile,
): Command {
  return (state, dispatch) => {
    if (links.length === 0) return false;
    if (dispatch) {
      const tr = state.tr;
      const to = place.to ?? place.at;
      if (place.kind === "text") {
        const words = linksInText(links, profile);
        tr.replaceWith(place.at, to, words);
        tr.setSelection(TextSelection.create(tr.doc, place.at + words.size));
      } else {
        const content =
          place.kind === "item"
            ? items(state, place.at, links, profile)
            : blocks(state, place.at, links, profile);
        tr.replaceWith(place.at, to, content);
        const first = content.firstChild;
        if (first) tr.setSelection(endOfFirstText(tr.doc, place.at, first));
      }
      dispatch(tr.scrollIntoView().setMeta("uiEvent", "drop"));
    }
    return true;
  };
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

function items(
  state: EditorState,
  at: number,
  links: readonly ArrivedLink[],
  profile: Profile,
): Fragment {
  const shape = shapeAt(state.doc.resolve(at), profile);
  return Fragment.from(links.map((link) => newItem(link, shape, profile)));
}

/** Items that are no list items: what this newsletter writes its items as. */
function blocks(
  state: EditorState,
  at: number,
  links: readonly ArrivedLink[],
  profile: Profile,
): Fragment {
  const $at = state.doc.resolve(at);
  const shape = shapeAt($at, profile);
  const inSection = sectionAround($at) !== null;
  const form: ItemForm = inSection ? (profile.itemForms[0] ?? "list") : "paragraph";
  const made = links.map((link) => newItem(link, shape, profile));
  return FORMS[form](made, profile);
}

const FORMS: Record<ItemForm, (made: readonly Node[], profile: Profile) => Fragment> = {
  list: (made) => Fragment.from(schema.node("bullet_list", null, made)),
  numbered: (made) =>
    Fragment.from(
      made.map((item, index) =>
        schema.node(
          "paragraph",
          null,
          Fragment.from(schema.text(`${index + 1}、`)).append(item.child(0).content),
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

function shapeAt($pos: ResolvedPos, profile: Profile): ItemShape {
  const section = sectionAround($pos);
  return (section && sectionRules(sectionTitle(section), profile)?.shape) ?? FALLBACK_SHAPE;
}

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
