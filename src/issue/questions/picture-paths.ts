import type { Node } from "@tiptap/pm/model";
import type { FigureImage } from "../figures/figure-image.ts";

/** The addresses of all pictures of a document in order, of figures and of images in a line. */
export function picturePathsIn(doc: Node): readonly string[] {
  const paths: string[] = [];
  doc.descendants((node) => {
    if (node.type.name === "figure") {
      const images: readonly FigureImage[] = node.attrs["images"];
      paths.push(...images.map(({ path }) => path));
    }
    if (node.type.name === "image") paths.push(String(node.attrs["src"]));
  });
  return paths;
}
