import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { NodeSelection } from "@tiptap/pm/state";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { imageAttribute } from "../../issue/figures/image-attributes.ts";
import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { DESCRIBE_EVENT } from "./edit-selected.ts";
import { insertNodes } from "./insert-block.ts";

/**
 * Puts pictures into the text, each in a block of its own, as the newsletter writes them: between two blocks where `at`
 * says, else in place of the empty paragraph at the caret or below the block that holds it. The first is asked for its alt text.
 */
export function insertPictures(
  images: readonly FigureImage[],
  profile: Profile,
  at: number | null,
): Command {
  return (state, dispatch, view) => {
    const { written } = figureRulesOf(profile);
    const nodes = images.map((image) => blockOf(image, written));
    const insert: Command =
      at === null
        ? insertNodes(nodes, false)
        : (before, change) => {
            change?.(before.tr.insert(at, nodes));
            return true;
          };
    return insert(
      state,
      dispatch &&
        ((tr) => {
          const picture = firstPicture(tr.doc, images);
          if (picture !== null) tr.setSelection(NodeSelection.create(tr.doc, picture));
          dispatch(tr.setMeta("uiEvent", "paste").scrollIntoView());
          if (picture !== null) view?.nodeDOM(picture)?.dispatchEvent(new Event(DESCRIBE_EVENT));
        }),
    );
  };
}

function blockOf(image: FigureImage, written: "liquid" | "markdown"): Node {
  const { figure, paragraph, image: inline } = schema.nodes;
  if (written === "liquid") return figure.create({ images: [image] });
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
