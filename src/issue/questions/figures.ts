import type { Node } from "@tiptap/pm/model";
import type { FigureImage } from "../figures/figure-image.ts";

export interface FigurePlace {
  /** The position before the figure. */
  readonly from: number;
  readonly images: readonly FigureImage[];
}

/** The figures of a document in order, those in lists and quotes too. */
export function figuresIn(doc: Node): readonly FigurePlace[] {
  const figures: FigurePlace[] = [];
  doc.descendants((node, from) => {
    if (node.type.name === "figure") figures.push({ from, images: node.attrs["images"] });
    return !node.inlineContent;
  });
  return figures;
}
