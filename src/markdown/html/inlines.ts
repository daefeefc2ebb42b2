import type { Mark, Node } from "@tiptap/pm/model";
import type { InlineSourceKind } from "../../issue/schema/index.ts";
import { type InlineTree, nestInlines } from "../document/nesting.ts";
import { attributesOfList } from "./attributes.ts";
import { emptyElementHtml } from "./empty-element.ts";
import { attributesHtml, escapeText } from "./escape.ts";
import { inlineHtml, type OpenElements } from "./inline-html.ts";
import type { Publication } from "./publication.ts";
import { typographic } from "./typographic.ts";
import { publishedUrl } from "./url.ts";

/** What is published of the words of a paragraph, heading or cell; `end` stands in elements that nothing closes. */
export function inlinesHtml(textblock: Node, publication: Publication, end = ""): string {
  return treesHtml(nestInlines(textblock.children), publication, end);
}

/** The words of a heading for the table of contents: without links and footnote marks (`fix_for_toc_entry`). */
export function tocEntryHtml(heading: Node, publication: Publication): string {
  return treesHtml(forToc(nestInlines(heading.children)), publication);
}

function forToc(trees: readonly InlineTree[]): InlineTree[] {
  return trees.flatMap((tree): InlineTree[] => {
    if (!tree.mark) return tree.node.attrs["kind"] === "footnote" ? [] : [tree];
    const children = forToc(tree.children);
    return tree.mark.type.name === "link" ? children : [{ ...tree, children }];
  });
}

/** HTML elements that are opened and not closed end with what they stand in. */
function treesHtml(trees: readonly InlineTree[], publication: Publication, end = ""): string {
  const open: OpenElements = [];
  const html = trees.map((tree, index) => {
    const given = attributesBy(trees[index + 1], publication);
    if (!tree.mark) return leafHtml(tree.node, given, open, publication);
    return markHtml(tree.mark, given, tree.children, publication);
  });
  const closing = open.toReversed().map((name) => `</${name}>`);
  return [...html, end, ...closing].join("");
}

type GivenAttributes = Readonly<Record<string, string>>;

/** `*words*{: .class}`: what follows an element may give it attributes. */
function attributesBy(next: InlineTree | undefined, { definitions }: Publication): GivenAttributes {
  if (!next || next.mark || next.node.type.name !== "inline_source") return {};
  if (next.node.attrs["kind"] !== "attributes") return {};
  return attributesOfList(String(next.node.attrs["text"]), definitions);
}

function markHtml(
  mark: Mark,
  given: GivenAttributes,
  children: readonly InlineTree[],
  publication: Publication,
): string {
  const inside = treesHtml(children, publication);
  const tag = MARK_TAGS[mark.type.name] ?? mark.type.name;
  const own = tag === "a" ? linkAttributes(mark, publication) : {};
  return `<${tag}${attributesHtml({ ...own, ...given })}>${inside}</${tag}>`;
}

const MARK_TAGS: Readonly<Record<string, string>> = { link: "a", strike: "del" };

function linkAttributes(mark: Mark, { engine }: Publication): Record<string, string | null> {
  return { href: publishedUrl(String(mark.attrs["href"]), engine), title: mark.attrs["title"] };
}

function leafHtml(
  node: Node,
  given: GivenAttributes,
  open: OpenElements,
  publication: Publication,
): string {
  switch (node.type.name) {
    case "text":
      return textHtml(node, publication);
    case "soft_break":
      return "\n";
    case "hard_break":
      return "<br />\n";
    case "image": {
      const src = publishedUrl(String(node.attrs["src"]), publication.engine);
      const { alt, title } = node.attrs;
      return `<img${attributesHtml({ src, alt, title, ...given })} />`;
    }
    default: {
      const kind: InlineSourceKind = node.attrs["kind"];
      const source = { open, publication, given };
      return SOURCES[kind](String(node.attrs["text"]), source);
    }
  }
}

/** Code is published letter by letter. */
function textHtml(node: Node, { engine }: Publication): string {
  const text = node.text ?? "";
  const isCode = node.marks.some((mark) => mark.type.name === "code");
  return escapeText(isCode ? text : typographic(text, engine));
}

interface SourceSetting {
  readonly open: OpenElements;
  readonly publication: Publication;
  readonly given: GivenAttributes;
}

type PublishedSource = (text: string, setting: SourceSetting) => string;

const shown =
  (kind: InlineSourceKind): PublishedSource =>
  (text) =>
    `<code data-source="${kind}">${escapeText(text)}</code>`;

const SOURCES = {
  html: (text, { open, publication: { engine } }) =>
    engine === "gfm" ? text : inlineHtml(text, open),
  comment: (text) => (text.startsWith("<!--") ? text : ""),
  attributes: () => "",
  math: mathHtml,
  footnote: (text, { publication }) => publication.footnotes.mark(text),
  abbreviation: (text, { publication }) => {
    const title = publication.abbreviations.get(text) || null;
    return `<abbr${attributesHtml({ title })}>${escapeText(text)}</abbr>`;
  },
  liquid: shown("liquid"),
  other: (text, setting) => {
    const raw = /^\{::nomarkdown[^}]*\}([^]*)\{:\/(?:nomarkdown)?\}$/.exec(text)?.[1];
    return raw ?? emptyElementHtml(text, setting.publication) ?? shown("other")(text, setting);
  },
} satisfies Record<InlineSourceKind, PublishedSource>;

/** A formula; one that has attributes is left to another script than MathJax. */
function mathHtml(text: string, { given }: SourceSetting): string {
  const formula = escapeText(text.replace(/^\$\$\s*|\s*\$\$$/g, ""));
  const attributes = attributesHtml(given);
  return attributes === "" ? `\\(${formula}\\)` : `<span${attributes}>$${formula}$</span>`;
}
