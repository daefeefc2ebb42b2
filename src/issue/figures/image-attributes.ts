import type { FigureImage } from "./figure-image.ts";

/** An image before its file is known, written as al-folio writes one. Its alt is asked for from the start. */
const NEW_IMAGE: FigureImage = {
  path: "",
  attributes: [
    ["loading", "lazy"],
    ["class", "img-fluid rounded z-depth-1"],
    ["zoomable", "true"],
    ["alt", ""],
  ],
};

/** The same in the folder where these images lie, since a newsletter keeps those of an issue together. */
export function newImageBeside(images: readonly FigureImage[]): FigureImage {
  const folder = /^.*\//.exec(images.at(-1)?.path ?? "")?.[0] ?? "";
  return { ...NEW_IMAGE, path: folder };
}

/** The value of an image's attribute; "" where it has none. */
export function imageAttribute(image: FigureImage, name: string): string {
  return image.attributes.find(([other]) => other === name)?.[1] ?? "";
}

/**
 * The image with this value, in the place the attribute has, else last. An empty value of an attribute that is not
 * there adds nothing; an empty alt stays written, since it says that the picture needs none.
 */
export function withAttribute(image: FigureImage, name: string, value: string): FigureImage {
  const has = image.attributes.some(([other]) => other === name);
  if (!has)
    return value === "" ? image : { ...image, attributes: [...image.attributes, [name, value]] };
  if (value === "" && name !== "alt")
    return { ...image, attributes: image.attributes.filter(([other]) => other !== name) };
  return {
    ...image,
    attributes: image.attributes.map((pair) => (pair[0] === name ? [name, value] : pair)),
  };
}
