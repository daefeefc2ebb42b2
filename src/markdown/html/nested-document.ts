import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import type { Engine } from "../../issue/profile/profile.ts";
import { publishHtmlBlock } from "../dialect/kramdown/html/publish.ts";
import { ALL_ENGINES } from "../document/all-engines.ts";
import { nodesOfText } from "../document/block-nodes.ts";
import { isSource } from "./sources.ts";

/** The document of Markdown that stands in a source block: in a footnote, or in HTML with `markdown="1"`. */
export function nestedDocument(markdown: string, engine: Engine): Node {
  return schema.node("doc", null, nodesOfText(markdown, engine, ALL_ENGINES));
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
