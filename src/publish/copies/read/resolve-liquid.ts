import { Fragment, type Mark, type Node } from "@tiptap/pm/model";
import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { type InlineSourceKind, schema, type SourceKind } from "../../../issue/schema/index.ts";
import { readFigure } from "../../../markdown/figure/index.ts";
import { escapeAttribute, escapeHtmlText } from "../html/escape.ts";
import type { PublishedAt } from "../published-at.ts";
import { LIQUID_IN_WORDS, valueOfOutput, withValues } from "./liquid-values.ts";

/**
 * The document with that Liquid resolved which can be without building the site: addresses, figures, `{% highlight %}`.
 * What is left stands in elements that say so (`data-source="liquid"`). Liquid in code is what the code shows.
 */
export function resolveLiquid(node: Node, at: PublishedAt): Node {
  if (node.type.name === "code_block") return node;
  if (node.type.name === "source_block") return resolvedBlock(node, at);
  if (node.type.name === "inline_source") return resolvedPiece(node, at);
  if (node.type.name === "figure") return figureNode(node.attrs["images"], at);
  const marks = node.marks.map((mark) => resolvedMark(mark, at));
  if (node.type.name === "image") {
    const src = withValues(String(node.attrs["src"]), at);
    return schema.node("image", { ...node.attrs, src }, [], marks);
  }
  if (node.isLeaf) return node.mark(marks);
  return node.copy(Fragment.from(node.children.map((child) => resolveLiquid(child, at))));
}

function resolvedMark(mark: Mark, at: PublishedAt): Mark {
  if (mark.type.name !== "link") return mark;
  return mark.type.create({ ...mark.attrs, href: withValues(String(mark.attrs["href"]), at) });
}

function resolvedPiece(node: Node, at: PublishedAt): Node {
  const kind: InlineSourceKind = node.attrs["kind"];
  const text = String(node.attrs["text"]);
  const marks = node.marks.map((mark) => resolvedMark(mark, at));
  if (kind !== "liquid")
    return schema.node("inline_source", { kind, text: withValues(text, at) }, [], marks);
  const image = figureIn(text)?.[0];
  if (image) {
    const alt = image.attributes.find(([name]) => name === "alt")?.[1] ?? "";
    return schema.node("image", { src: filePath(image.path, at), alt }, [], marks);
  }
  const value = valueOfOutput(text, at);
  return value === null || value === "" ? node.mark(marks) : schema.text(value, marks);
}

const HIGHLIGHT =
  /^\s*\{%-?\s*highlight\s+(\S+)[^%]*%\}\r?\n?([^]*?)\r?\n?[ \t]*\{%-?\s*endhighlight\s*-?%\}\s*$/;

function resolvedBlock(node: Node, at: PublishedAt): Node {
  const kind: SourceKind = node.attrs["kind"];
  const text = node.textContent;
  const images = kind === "liquid" ? figureIn(text) : null;
  if (images) return figureNode(images, at);
  const [, language = "", code = ""] = kind === "liquid" ? (HIGHLIGHT.exec(text) ?? []) : [];
  if (language !== "")
    return schema.node("code_block", { info: language }, code === "" ? [] : [schema.text(code)]);
  const written = kind === "html" ? resolvedHtml(text, at) : withValues(text, at);
  return node.copy(written === "" ? Fragment.empty : Fragment.from(schema.text(written)));
}

function figureNode(images: readonly FigureImage[], at: PublishedAt): Node {
  const found = images.map((image) => ({ ...image, path: filePath(image.path, at) }));
  return schema.node("figure", { images: found });
}

/** The images of figure includes that stand without al-folio's wrapper. */
function figureIn(text: string): readonly FigureImage[] | null {
  return readFigure(`<div class="row">${text.trim()}</div>`);
}

/** Liquid among HTML: figures and addresses are put in; what is left is marked, unless it stands in a tag. */
function resolvedHtml(html: string, at: PublishedAt): string {
  return html.replace(LIQUID_IN_WORDS, (liquid, from: number) => {
    const value = valueOfOutput(liquid, at);
    if (value !== null) return escapeAttribute(value);
    const before = html.slice(0, from);
    if (before.lastIndexOf("<") > before.lastIndexOf(">")) return liquid;
    const images = figureIn(liquid);
    if (images) return figureHtml(images, at);
    return `<code data-source="liquid">${escapeHtmlText(liquid)}</code>`;
  });
}

function figureHtml(images: readonly FigureImage[], at: PublishedAt): string {
  const html = images.map(({ path, attributes }) => {
    const given = new Map(attributes);
    const alt = escapeAttribute(given.get("alt") ?? "");
    const caption = given.get("caption");
    const words = caption ? `<figcaption>${escapeHtmlText(caption)}</figcaption>` : "";
    return `<img src="${escapeAttribute(filePath(path, at))}" alt="${alt}" />${words}`;
  });
  return `<figure data-figure="">${html.join("")}</figure>`;
}

/** A file's path as an address: the theme looks for it from the site's root. */
function filePath(path: string, at: PublishedAt): string {
  if (at.site === null || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return path;
  return `${at.site}/${path.replace(/^\/+/, "")}`;
}
