import type { DOMOutputSpec, Node } from "@tiptap/pm/model";
import type { FigureImage } from "../figures/figure-image.ts";

/** A figure's DOM for the clipboard: the images as JSON, and as `<img>` for other programs. */
export function figureToDom(node: Node): DOMOutputSpec {
  const images: readonly FigureImage[] = node.attrs["images"];
  return [
    "figure",
    { "data-figure": JSON.stringify(images) },
    ...images.map((image): DOMOutputSpec => ["span", { "data-path": image.path }, image.path]),
  ];
}

/** The attributes of a figure from the clipboard; false (no figure) where the JSON is not ours. */
export function figureAttributesFromDom(dom: HTMLElement): { images: FigureImage[] } | false {
  try {
    const images: unknown = JSON.parse(dom.getAttribute("data-figure") ?? "");
    return Array.isArray(images) && images.every(isFigureImage) ? { images } : false;
  } catch {
    return false;
  }
}

function isFigureImage(value: unknown): value is FigureImage {
  return (
    typeof value === "object" &&
    value !== null &&
    "path" in value &&
    typeof value.path === "string" &&
    "attributes" in value &&
    Array.isArray(value.attributes) &&
    value.attributes.every(
      (pair: unknown) =>
        Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === "string"),
    )
  );
}
