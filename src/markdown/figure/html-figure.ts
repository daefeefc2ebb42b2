import type { FigureImage } from "../../issue/figures/figure-image.ts";
import type { FigureParameter } from "./figure-grammar.ts";

/** An `<img>` of a figure; offsets are into the figure's text. `paramsTo`: where a further attribute would be written. */
interface HtmlImage {
  readonly parameters: readonly FigureParameter[];
  readonly paramsTo: number;
  /** What stands between the caption's tags; null where it has none. */
  readonly caption: { readonly from: number; readonly to: number } | null;
}

/** What an `<img>` may say by itself; anything else that a figure says is written as `data-…`. */
const OWN: ReadonlySet<string> = new Set(
  "src alt title class id style width height loading sizes srcset decoding fetchpriority".split(
    " ",
  ),
);

const SPACE = /\s*/y;
const OPEN = /<figure>/iy;
const CLOSE = /<\/figure>/iy;
const IMAGE = /<img(?=\s)/iy;
const IMAGE_CLOSE = /\s*\/?>/y;
const ATTRIBUTE = /\s+([a-z][\w-]*)\s*=\s*("[^"]*"|'[^']*')/iy;
const CAPTION = /<figcaption>([\s\S]*?)<\/figcaption>/iy;

/**
 * The images of a `<figure>` with an `<img>` and, if there is one, a `<figcaption>`, or of one round such figures, which
 * stand side by side. null where the text is anything more or less.
 */
export function readHtmlFigure(text: string): readonly FigureImage[] | null {
  const read = readImages(text)?.map(({ parameters, caption }): FigureImage | null => {
    const names = parameters.map(({ name }) => nameOf(name));
    const isOdd = names.includes(null) || new Set(names).size < names.length;
    const path = parameters.find(({ name }) => nameOf(name) === "path");
    if (isOdd || !path || names.includes("caption")) return null;
    const attributes = parameters
      .filter((each) => each !== path)
      .map(({ name, value }) => [nameOf(name) ?? name, value] as const);
    const words = caption ? text.slice(caption.from, caption.to).trim() : "";
    return {
      path: path.value,
      attributes: words === "" ? attributes : [...attributes, ["caption", words]],
    };
  });
  return read && read.every((image) => image !== null) ? read : null;
}

/** The lines of a new figure in HTML. Several images are figures in one. */
export function printHtmlFigure(images: readonly FigureImage[]): string[] {
  const [only, ...more] = images.map(figureLines);
  if (!only || more.length === 0) return only ?? [];
  return ["<figure>", ...[only, ...more].flat().map((line) => `  ${line}`), "</figure>"];
}

/**
 * A figure's text with what its images say changed to `images`: only the bytes of what differs. null where it is no such
 * figure, or where images or captions were added or removed.
 */
export function changeHtmlFigure(text: string, images: readonly FigureImage[]): string | null {
  const read = readImages(text);
  if (!read || read.length !== images.length) return null;
  let changed = text;
  for (const [at, { parameters, paramsTo, caption }] of [...read.entries()].toReversed()) {
    const image = images[at];
    const words = image && captionOf(image);
    if (!image || (caption === null) !== (words === "")) return null;
    if (caption && changed.slice(caption.from, caption.to).trim() !== words)
      changed = changed.slice(0, caption.from) + words + changed.slice(caption.to);
    const wanted = new Map(attributesOf(image).map(([name, value]) => [name, value]));
    const missing = [...wanted].filter(([name]) => !parameters.some((each) => each.name === name));
    const added = missing.map(([name, value]) => ` ${name}=${quoted(value)}`).join("");
    changed = changed.slice(0, paramsTo) + added + changed.slice(paramsTo);
    for (const { name, value, from, to, nameFrom } of parameters.toReversed()) {
      const now = wanted.get(name);
      if (now === value) continue;
      const before = changed.slice(0, now === undefined ? nameFrom : from);
      changed = (now === undefined ? before.trimEnd() : before + quoted(now)) + changed.slice(to);
    }
  }
  return changed;
}

function figureLines(image: FigureImage): string[] {
  const said = attributesOf(image).map(([name, value]) => `${name}=${quoted(value)}`);
  const caption = captionOf(image);
  return [
    "<figure>",
    `  <img ${said.join(" ")} />`,
    ...(caption === "" ? [] : [`  <figcaption>${caption}</figcaption>`]),
    "</figure>",
  ];
}

function attributesOf({ path, attributes }: FigureImage): readonly (readonly [string, string])[] {
  const others = attributes.filter(([name]) => name !== "caption");
  return [
    ["src", path],
    ...others.map(([name, value]) => [OWN.has(name) ? name : `data-${name}`, value] as const),
  ];
}

function captionOf({ attributes }: FigureImage): string {
  return attributes.find(([name]) => name === "caption")?.[1].trim() ?? "";
}

/** The name in a figure of an attribute of an `<img>`; null for what no figure says. */
function nameOf(attribute: string): string | null {
  if (attribute === "src") return "path";
  if (OWN.has(attribute)) return attribute;
  const name = /^data-([\w-]+)$/.exec(attribute)?.[1];
  // What a script makes of these is not for us to say; as a name they would take the place of the image's own.
  return name === undefined || OWN.has(name) || ["src", "path", "caption"].includes(name)
    ? null
    : name;
}

function quoted(value: string): string {
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}

function readImages(text: string): readonly HtmlImage[] | null {
  const images: HtmlImage[] = [];
  const end = readFigureAt(text, skip(SPACE, text, 0) ?? 0, images, true);
  return end !== null && text.slice(end).trim() === "" && images.length > 0 ? images : null;
}

/** Where a figure ends; null where there is none. */
function readFigureAt(
  text: string,
  from: number,
  images: HtmlImage[],
  mayHoldFigures: boolean,
): number | null {
  const opened = skip(OPEN, text, from);
  if (opened === null) return null;
  let at = skip(SPACE, text, opened) ?? opened;
  if (mayHoldFigures && skip(OPEN, text, at) !== null) {
    while (skip(CLOSE, text, at) === null) {
      const inner = readFigureAt(text, at, images, false);
      if (inner === null) return null;
      at = skip(SPACE, text, inner) ?? inner;
    }
    return skip(CLOSE, text, at);
  }
  const image = readImageAt(text, at);
  if (!image) return null;
  at = skip(SPACE, text, image.end) ?? image.end;
  CAPTION.lastIndex = at;
  const found = CAPTION.exec(text);
  const inner = at + "<figcaption>".length;
  const caption = found ? { from: inner, to: inner + (found[1] ?? "").length } : null;
  images.push({ ...image.image, caption });
  if (found) at += found[0].length;
  return skip(CLOSE, text, skip(SPACE, text, at) ?? at);
}

function readImageAt(
  text: string,
  begin: number,
): { readonly image: Omit<HtmlImage, "caption">; readonly end: number } | null {
  let at = skip(IMAGE, text, begin);
  if (at === null) return null;
  const parameters: FigureParameter[] = [];
  for (ATTRIBUTE.lastIndex = at; ; ATTRIBUTE.lastIndex = at) {
    const match = ATTRIBUTE.exec(text);
    if (!match) break;
    const [whole, name = "", value = ""] = match;
    const to: number = at + whole.length;
    const nameFrom = to - whole.trimStart().length;
    const from = to - value.length;
    parameters.push({
      name: name.toLowerCase(),
      value: value.slice(1, -1),
      nameFrom,
      from,
      to,
    });
    at = to;
  }
  const end = skip(IMAGE_CLOSE, text, at);
  return end === null ? null : { image: { parameters, paramsTo: at }, end };
}

/** Where what a pattern matches here ends; null where it does not. */
function skip(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
