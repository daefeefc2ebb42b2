import type { FigureWay } from "../profile/profile.ts";
import type { FigureImage } from "./figure-image.ts";

/** An image as al-folio writes one, or bare where no theme reads what is said of it. Nothing is said of loading: the theme knows best when. */
export function newImage(path: string, way: FigureWay = "liquid"): FigureImage {
  if (way === "html") return { path, attributes: [] };
  return {
    path,
    attributes: [
      ["class", "img-fluid rounded z-depth-1"],
      ["zoomable", "true"],
    ],
  };
}

/** One whose file is not known yet, in the folder where these images lie, since a newsletter keeps those of an issue together. */
export function newImageBeside(images: readonly FigureImage[], way: FigureWay): FigureImage {
  const folder = /^.*\//.exec(images.at(-1)?.path ?? "")?.[0] ?? "";
  return newImage(folder, way);
}

/** Whether somebody who cannot see the picture is told nothing of it, and that is not meant: an alt that is written and empty is. */
export function lacksAlt(image: FigureImage): boolean {
  return !image.attributes.some(([name]) => name === "alt");
}

/** The value of an image's attribute; "" where it has none. */
export function imageAttribute(image: FigureImage, name: string): string {
  return image.attributes.find(([other]) => other === name)?.[1] ?? "";
}

/**
 * The image with this value, in the place the attribute has, else last. An empty value of an attribute that is not
 * there adds nothing; one that is there goes.
 */
export function withAttribute(image: FigureImage, name: string, value: string): FigureImage {
  const has = image.attributes.some(([other]) => other === name);
  if (!has)
    return value === "" ? image : { ...image, attributes: [...image.attributes, [name, value]] };
  if (value === "")
    return { ...image, attributes: image.attributes.filter(([other]) => other !== name) };
  return {
    ...image,
    attributes: image.attributes.map((pair) => (pair[0] === name ? [name, value] : pair)),
  };
}

/** The image with an empty alt, which says that the picture needs none; or without it. */
export function asDecorative(image: FigureImage, isDecorative: boolean): FigureImage {
  const others = image.attributes.filter(([name]) => name !== "alt");
  return { ...image, attributes: isDecorative ? [...others, ["alt", ""]] : others };
}
