import type { Plugin } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import { Decoration } from "@tiptap/pm/view";
import { linksIn } from "../../../issue/questions/index.ts";
import { schema } from "../../../issue/schema/index.ts";
import { itemShape } from "../../../issue/shapes/index.ts";
import { shapeOf } from "../../../issue/shapes/item-shapes.ts";
import { drawingOf } from "../../core/chrome/shape-drawing.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { blockDecorations } from "./block-decorations.ts";
import { placeOf } from "../../queries/place-of.ts";

/**
 * The note of each item of a section: its shape, and whose its link is. It is written into attributes of the item's
 * element, and the style draws it in the margin: there is no element that could move a line or a caret.
 */
export function notesPlugin(context: GetContext): Plugin<DecorationSet> {
  return blockDecorations("notes", (node, pos, doc) => {
    if (node.type !== schema.nodes.list_item) return null;
    if (doc.resolve(pos).node(-1).type !== schema.nodes.section) return null;
    const links = linksIn(node, pos + 1);
    const first = links[0];
    if (!first) return null;
    const { profile, texts } = context();
    const shape = itemShape(placeOf(node, pos), profile);
    const more = links.length > 1 ? ` +${links.length - 1}` : "";
    return Decoration.node(pos, pos + node.nodeSize, {
      "data-shape": shape,
      style: `--drawing: ${drawingOf(shape)};${shapeOf(shape).link ? "" : ' --key: "";'}`,
      "data-shape-name": texts.shapes[shape],
      // Isolated, since the line is set from right to left to be clipped at its front.
      "data-host": `\u2066${whose(first.href)}${more}\u2069`,
    });
  });
}

/** Whose a link is: its host, for a paper its arXiv number. */
function whose(href: string): string {
  try {
    const { hostname, pathname } = new URL(href);
    const paper = /^\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})/.exec(pathname);
    if (paper?.[1] && /(^|\.)arxiv\.org$/.test(hostname)) return paper[1];
    return hostname.replace(/^www\./, "") || href;
  } catch {
    return href;
  }
}
