import type { MarkSpec } from "@tiptap/pm/model";

/**
 * ProseMirror keeps the marks of a text in the order of this object, so nesting is a matter of rank: the earlier mark
 * is the outer one where two cover the same words. That is the canonical nesting (`[**x**](u)`, `**_x_**`). Where a
 * file nests otherwise (`**[x](u)**`), the parser gives the marks concerned a `nest`, 1 for the outermost: it tells
 * the printer and the published HTML the true order. null means canonical.
 */
const nest = { nest: { default: null, validate: "number|null" } };

/**
 * Of code, or an address, that was read: the site generator runs the Liquid in it, so that something else is published
 * than is shown. All that did not stand in the file is written so that no Liquid of it runs.
 */
export const runsLiquid = { default: false, validate: "boolean" };

export const marks = {
  link: {
    attrs: {
      href: { validate: "string" },
      title: { default: null, validate: "string|null" },
      runsLiquid,
      ...nest,
    },
    inclusive: false,
    parseDOM: [
      {
        tag: "a[href]",
        getAttrs: (dom) => ({
          href: dom.getAttribute("href") ?? "",
          title: dom.getAttribute("title"),
        }),
      },
    ],
    toDOM: (mark) => ["a", { href: mark.attrs["href"], title: mark.attrs["title"] }, 0],
  },
  strong: {
    attrs: nest,
    parseDOM: [
      { tag: "strong" },
      { tag: "b", getAttrs: (dom) => dom.style.fontWeight !== "normal" && null },
      { style: "font-weight", getAttrs: (value) => /^(bold(er)?|[6-9]\d{2})$/.test(value) && null },
    ],
    toDOM: () => ["strong", 0],
  },
  em: {
    attrs: nest,
    parseDOM: [
      { tag: "em" },
      { tag: "i", getAttrs: (dom) => dom.style.fontStyle !== "normal" && null },
      { style: "font-style=italic" },
    ],
    toDOM: () => ["em", 0],
  },
  strike: {
    attrs: nest,
    parseDOM: [{ tag: "del" }, { tag: "s" }, { style: "text-decoration=line-through" }],
    toDOM: () => ["del", 0],
  },
  code: {
    code: true,
    attrs: { runsLiquid },
    parseDOM: [{ tag: "code:not([data-source])" }],
    toDOM: (mark) => ["code", mark.attrs["runsLiquid"] ? { "data-liquid": "" } : {}, 0],
  },
} satisfies Record<string, MarkSpec>;
