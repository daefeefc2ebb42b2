import { Fragment, type Mark, type Node } from "@tiptap/pm/model";
import { parseFragment, serialize } from "parse5";
import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { wordsOfAttribute } from "../../../issue/figures/figure-words.ts";
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
  const images = figureIn(text);
  if (images) {
    const html = inlineFigureHtml(located(images, at));
    return schema.node("inline_source", { kind: "html", text: html }, [], marks);
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
  return schema.node("figure", { images: located(images, at) });
}

function located(images: readonly FigureImage[], at: PublishedAt): FigureImage[] {
  return images.map((image) => ({ ...image, path: filePath(image.path, at) }));
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
    if (images) return copyFigureHtml(located(images, at));
    return `<code data-source="liquid">${escapeHtmlText(liquid)}</code>`;
  });
}

/** Images as the theme's figures print them: captions are HTML. Their paths are addresses, or what was written. */
export function copyFigureHtml(images: readonly FigureImage[]): string {
  return `<figure data-figure="">${imagesHtml(images, (caption) => `<figcaption>${caption}</figcaption>`)}</figure>`;
}

/** The same where it stands among words: captions are words behind their images. */
function inlineFigureHtml(images: readonly FigureImage[]): string {
  return imagesHtml(images, (caption) => ` ${caption} `);
}

function imagesHtml(
  images: readonly FigureImage[],
  captionHtml: (caption: string) => string,
): string {
  const html = images.map(({ path, attributes }) => {
    const given = new Map(attributes);
    const [alt, title] = (["alt", "title"] as const).map((name) =>
      escapeAttribute(wordsOfAttribute(name, given.get(name) ?? "")),
    );
    // Read by itself: what a caption opens and does not end must not hold what comes behind it.
    const caption = serialize(parseFragment(given.get("caption") ?? ""));
    return `<img src="${escapeAttribute(path)}" alt="${alt}"${title && ` title="${title}"`} />${caption && captionHtml(caption)}`;
  });
  return html.join("");
}

/** A file's path as an address: the theme looks for it from the site's root. */
function filePath(path: string, at: PublishedAt): string {
  if (at.site === null || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return path;
  return `${at.site}/${path.replace(/^\/+/, "")}`;
}
