import type { DOMOutputSpec, NodeSpec } from "@tiptap/pm/model";
import { figureAttributesFromDom, figureToDom } from "./figure-dom.ts";
import { runsLiquid } from "./marks.ts";

const hole = (tag: string, attributes: Record<string, string> = {}): DOMOutputSpec => [
  tag,
  attributes,
  0,
];

/**
 * The nodes of an issue. Markdown's own line structure (markers, fences, escapes, blank lines) is not here: it lies in
 * the origin. `attrs` hold only what is published or what tells one document from another.
 */
export const nodes = {
  /** `frontMatter` is the file's head, verbatim, with BOM, fences and the line end after the closing fence; "" if none. */
  doc: {
    content: "block* (section | group)*",
    attrs: { frontMatter: { default: "", validate: "string" } },
  },

  /** A heading above the section level with the sections below it. Its first child is the heading. */
  group: {
    content: "heading block* section*",
    defining: true,
    isolating: true,
    parseDOM: [{ tag: "section[data-group]" }],
    toDOM: () => hole("section", { "data-group": "" }),
  },

  /** A heading of the profile's section level with all that follows it. Its kind is derived from the title. */
  section: {
    content: "heading block*",
    defining: true,
    isolating: true,
    parseDOM: [{ tag: "section[data-section]" }],
    toDOM: () => hole("section", { "data-section": "" }),
  },

  paragraph: {
    content: "inline*",
    group: "block",
    parseDOM: [{ tag: "p" }],
    toDOM: () => hole("p"),
  },

  heading: {
    content: "inline*",
    group: "block",
    defining: true,
    attrs: { level: { default: 1, validate: "number" } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: (node) => hole(`h${node.attrs["level"]}`),
  },

  bullet_list: {
    content: "list_item+",
    group: "block list",
    parseDOM: [{ tag: "ul" }],
    toDOM: () => hole("ul"),
  },

  ordered_list: {
    content: "list_item+",
    group: "block list",
    attrs: { start: { default: 1, validate: "number" } },
    parseDOM: [
      { tag: "ol", getAttrs: (dom) => ({ start: Number(dom.getAttribute("start") ?? 1) }) },
    ],
    toDOM: (node) =>
      hole("ol", node.attrs["start"] === 1 ? {} : { start: String(node.attrs["start"]) }),
  },

  /** `loose`: its first paragraph is published as `<p>`. `checked`: a task's box, null where there is none. */
  list_item: {
    content: "block+",
    defining: true,
    attrs: {
      loose: { default: false, validate: "boolean" },
      checked: { default: null, validate: "boolean|null" },
    },
    parseDOM: [
      {
        tag: "li",
        getAttrs: (dom) => ({
          loose: dom.hasAttribute("data-loose"),
          checked: dom.hasAttribute("data-checked")
            ? dom.getAttribute("data-checked") === "true"
            : null,
        }),
      },
    ],
    toDOM: (node) =>
      hole("li", {
        ...(node.attrs["loose"] ? { "data-loose": "" } : {}),
        ...(node.attrs["checked"] === null
          ? {}
          : { "data-checked": String(node.attrs["checked"]) }),
      }),
  },

  blockquote: {
    content: "block+",
    group: "block",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => hole("blockquote"),
  },

  /** `info` is what follows the opening fence; its first word is the language. */
  code_block: {
    content: "text*",
    marks: "",
    group: "block",
    code: true,
    defining: true,
    attrs: { info: { default: "", validate: "string" }, runsLiquid },
    parseDOM: [
      {
        tag: "pre:not([data-source])",
        preserveWhitespace: "full",
        getAttrs: (dom) => ({ info: dom.getAttribute("data-info") ?? "" }),
      },
    ],
    toDOM: (node) => [
      "pre",
      node.attrs["info"] ? { "data-info": node.attrs["info"] } : {},
      ["code", 0],
    ],
  },

  horizontal_rule: {
    group: "block",
    parseDOM: [{ tag: "hr" }],
    toDOM: () => ["hr"],
  },

  table: {
    content: "table_row+",
    group: "block",
    tableRole: "table",
    isolating: true,
    parseDOM: [{ tag: "table" }],
    toDOM: () => ["table", ["tbody", 0]],
  },

  table_row: {
    content: "(table_cell | table_header)+",
    tableRole: "row",
    parseDOM: [{ tag: "tr" }],
    toDOM: () => hole("tr"),
  },

  table_cell: cell("td", "cell"),
  table_header: cell("th", "header_cell"),

  /**
   * Images side by side in al-folio's wrapper. `images` is an array of `FigureImage` (see `issue/figures`), in order;
   * the wrapper's own bytes lie in the origin.
   */
  figure: {
    group: "block",
    attrs: { images: { default: [] } },
    draggable: true,
    selectable: true,
    parseDOM: [{ tag: "figure[data-figure]", getAttrs: figureAttributesFromDom }],
    toDOM: figureToDom,
  },

  /** A block shown as its text. `kind` says what it is (see `source-kinds.ts`). */
  source_block: {
    content: "text*",
    marks: "",
    group: "block",
    code: true,
    defining: true,
    attrs: { kind: { default: "other", validate: "string" } },
    parseDOM: [
      {
        tag: "pre[data-source]",
        preserveWhitespace: "full",
        getAttrs: (dom) => ({ kind: dom.getAttribute("data-source") || "other" }),
      },
    ],
    toDOM: (node) => hole("pre", { "data-source": String(node.attrs["kind"]) }),
  },

  text: { group: "inline" },

  /** A line end inside a paragraph, as most hand-wrapped posts have them; published as white space. */
  soft_break: {
    inline: true,
    group: "inline",
    selectable: false,
    linebreakReplacement: false,
    leafText: () => "\n",
    parseDOM: [{ tag: "span[data-soft-break]" }],
    toDOM: () => ["span", { "data-soft-break": "" }, " "],
  },

  hard_break: {
    inline: true,
    group: "inline",
    selectable: false,
    linebreakReplacement: true,
    leafText: () => "\n",
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },

  image: {
    inline: true,
    group: "inline",
    draggable: true,
    attrs: {
      src: { validate: "string" },
      alt: { default: "", validate: "string" },
      title: { default: null, validate: "string|null" },
      runsLiquid,
    },
    parseDOM: [
      {
        tag: "img[src]",
        getAttrs: (dom) => ({
          src: dom.getAttribute("src") ?? "",
          alt: dom.getAttribute("alt") ?? "",
          title: dom.getAttribute("title"),
        }),
      },
    ],
    toDOM: ({ attrs }) => ["img", { src: attrs["src"], alt: attrs["alt"], title: attrs["title"] }],
  },

  /** A piece of a line shown as it is written: an HTML tag, Liquid, math, a footnote mark. */
  inline_source: {
    inline: true,
    group: "inline",
    attrs: {
      text: { validate: "string" },
      kind: { default: "other", validate: "string" },
    },
    leafText: (node) => String(node.attrs["text"]),
    parseDOM: [
      {
        tag: "code[data-source]",
        priority: 60,
        getAttrs: (dom) => ({
          text: dom.textContent ?? "",
          kind: dom.getAttribute("data-source") || "other",
        }),
      },
    ],
    toDOM: (node) => [
      "code",
      { "data-source": String(node.attrs["kind"]) },
      String(node.attrs["text"]),
    ],
  },
} satisfies Record<string, NodeSpec>;

/** Markdown's cells hold one line. `align` is the column's, repeated in each of its cells. */
function cell(tag: "td" | "th", tableRole: "cell" | "header_cell"): NodeSpec {
  return {
    content: "inline*",
    tableRole,
    isolating: true,
    attrs: {
      align: { default: null, validate: "string|null" },
      colspan: { default: 1, validate: "number" },
      rowspan: { default: 1, validate: "number" },
      colwidth: { default: null },
    },
    parseDOM: [
      {
        tag,
        getAttrs: (dom) => ({ align: dom.getAttribute("align") || dom.style.textAlign || null }),
      },
    ],
    toDOM: (node) => hole(tag, node.attrs["align"] ? { align: String(node.attrs["align"]) } : {}),
  };
}
