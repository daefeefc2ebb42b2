import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { NodeSelection } from "@tiptap/pm/state";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { imageAttribute } from "../../issue/figures/image-attributes.ts";
import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import type { FigureWay, Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { DESCRIBE_EVENT } from "./edit-selected.ts";
import { insertNodes } from "./insert-block.ts";

/**
 * Puts pictures into the text, each in a block of its own, as the newsletter writes them. At `at`, or at the caret where
 * that is null: between two blocks, else in place of the empty paragraph there or below the block that holds it. The
 * first is selected and asked for its alt text where `asks`, else the caret stays.
 */
export function insertPictures(
  images: readonly FigureImage[],
  profile: Profile,
  at: number | null,
  asks: boolean,
): Command {
  return (state, dispatch, view) => {
    const { written } = figureRulesOf(profile);
    const nodes = images.map((image) => blockOf(image, written));
    const insert = insertNodes(nodes, false, undefined, at);
    return insert(
      state,
      dispatch &&
        ((tr) => {
          tr.setMeta("uiEvent", "paste");
          if (!asks) return dispatch(tr.setSelection(state.selection.map(tr.doc, tr.mapping)));
          const picture = firstPicture(tr.doc, images);
          if (picture !== null) tr.setSelection(NodeSelection.create(tr.doc, picture));
          dispatch(tr.scrollIntoView());
          if (picture !== null) view?.nodeDOM(picture)?.dispatchEvent(new Event(DESCRIBE_EVENT));
        }),
    );
  };
}

function blockOf(image: FigureImage, written: FigureWay): Node {
  const { figure, paragraph, image: inline } = schema.nodes;
  if (written !== "markdown") return figure.create({ images: [image] });
  const alt = imageAttribute(image, "alt");
  return paragraph.create(null, inline.create({ src: image.path, alt }));
}

/** Where the first of these stands in a document; a new picture has a path that no other has. */
function firstPicture(doc: Node, [first]: readonly FigureImage[]): number | null {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    const images: readonly FigureImage[] =
      node.type === schema.nodes.figure ? node.attrs["images"] : [];
    const isImage = node.type === schema.nodes.image && node.attrs["src"] === first?.path;
    if (isImage || images.some(({ path }) => path === first?.path)) found ??= pos;
  });
  return found;
}
