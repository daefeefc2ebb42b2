import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import type { Engine } from "../../issue/profile/profile.ts";
import { publishHtmlBlock } from "../dialect/kramdown/html/publish.ts";
import { blockNodes } from "../document/block-nodes.ts";
import { ENGINES } from "../document/engines.ts";
import { isSource } from "./sources.ts";

/** The document of Markdown that stands in a source block: in a footnote, or in HTML with `markdown="1"`. */
export function nestedDocument(markdown: string, engine: Engine): Node {
  return schema.node("doc", null, blockNodes(markdown, ENGINES[engine](markdown, 0), engine));
}

/** The documents in a source block of HTML. */
export function nestedDocuments(node: Node): Node[] {
  const text = node.textContent;
  if (!isSource(node, "html") || !/\bmarkdown\s*=/.test(text)) return [];
  const found: Node[] = [];
  const blocks = (markdown: string): string => {
    found.push(nestedDocument(markdown, "kramdown"));
    return "";
  };
  publishHtmlBlock(text, { blocks, spans: () => "" });
  return found;
}
