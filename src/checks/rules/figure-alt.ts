import type { Node } from "@tiptap/pm/model";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { imageAttribute, lacksAlt } from "../../issue/figures/image-attributes.ts";
import { siblingsRule } from "../rule.ts";

/** A picture of which a reader who cannot see it learns nothing. An alt that is written and empty is meant. */
export const figureAlt = siblingsRule({
  severity: "taste",
  find: ({ blocks }) =>
    blocks.flatMap(({ node, from }) => {
      const alone = onlyImageOf(node);
      if (alone?.attrs["alt"] === "") {
        const parameters = { name: nameOf(String(alone.attrs["src"])) };
        return [{ from: from + 1, to: from + 1 + alone.nodeSize, parameters }];
      }
      if (node.type.name !== "figure") return [];
      const images: readonly FigureImage[] = node.attrs["images"];
      const bare = images.find((image) => lacksAlt(image) && !imageAttribute(image, "caption"));
      if (!bare) return [];
      return [{ from, to: from + node.nodeSize, parameters: { name: nameOf(bare.path) } }];
    }),
});

/** The picture that a paragraph is all of, `![](a.png)`; null where there is more in it, or none. */
function onlyImageOf(block: Node): Node | null {
  const only = block.type.name === "paragraph" && block.childCount === 1 ? block.firstChild : null;
  return only?.type.name === "image" ? only : null;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, "");
}
