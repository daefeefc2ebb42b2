import type { Node } from "@tiptap/pm/model";
import type { nodes } from "../../issue/schema/nodes.ts";
import { attributesOfBlock } from "./attributes.ts";
import { attributesHtml, escapeText } from "./escape.ts";
import { figureHtml } from "./figure.ts";
import { inlinesHtml } from "./inlines.ts";
import { listHtml } from "./list.ts";
import type { Publication } from "./publication.ts";
import { sourceHtml } from "./source-block.ts";
import { tableHtml } from "./table.ts";

/** What is published of one block; `given` are the attributes that an attribute list gives it. */
export type PublishedBlock = (
  node: Node,
  given: Readonly<Record<string, string>>,
  publication: Publication,
) => string;

/** What is published of all children of a node. */
export function blocksHtml(parent: Node, publication: Publication): string {
  const html: string[] = [];
  parent.forEach((node, _, index) => html.push(blockHtml(node, parent, index, publication)));
  return html.join("");
}

/** What is published of one child of `parent`. */
export function blockHtml(
  node: Node,
  parent: Node,
  index: number,
  publication: Publication,
): string {
  const given = attributesOfBlock(parent, index, publication.definitions);
  const id = node.type.name === "heading" ? publication.headings.idOf(parent, index) : null;
  const publish = BLOCKS[blockName(node)];
  return publish(
    node,
    id && publication.engine === "kramdown" ? { id, ...given } : given,
    publication,
  );
}

/** Every node but those that a textblock, list or table publishes itself. */
type BlockName = Exclude<
  keyof typeof nodes,
  | "doc"
  | "text"
  | "soft_break"
  | "hard_break"
  | "image"
  | "inline_source"
  | "list_item"
  | "table_row"
  | "table_cell"
  | "table_header"
>;

function blockName({ type: { name } }: Node): BlockName {
  if (isBlockName(name)) return name;
  throw new RangeError(`${name} is no block`);
}

function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(BLOCKS, name);
}

const container: PublishedBlock = (node, _, publication) => blocksHtml(node, publication);

const BLOCKS = {
  section: container,
  group: container,
  paragraph: (node, given, publication) =>
    // Only the document has empty paragraphs, where a quote or an item would be without content.
    node.childCount === 0 ? "" : element("p", given, inlinesHtml(node, publication)),
  heading: (node, given, publication) =>
    element(`h${node.attrs["level"]}`, given, inlinesHtml(node, publication)),
  bullet_list: listHtml,
  ordered_list: listHtml,
  blockquote: (node, given, publication) =>
    element("blockquote", given, `\n${blocksHtml(node, publication)}`),
  code_block: codeHtml,
  horizontal_rule: (_, given) => `<hr${attributesHtml(given)} />\n`,
  table: tableHtml,
  figure: figureHtml,
  source_block: sourceHtml,
} satisfies Record<BlockName, PublishedBlock>;

function element(tag: string, given: Readonly<Record<string, string>>, inside: string): string {
  return `<${tag}${attributesHtml(given)}>${inside}</${tag}>\n`;
}

/** The first word of the info names the language; what follows a `?` in it is kramdown's own. */
function codeHtml(node: Node, given: Readonly<Record<string, string>>): string {
  const language = /^[^\s?]+/.exec(String(node.attrs["info"]))?.[0];
  const code = attributesHtml({ class: language ? `language-${language}` : null });
  return `<pre${attributesHtml(given)}><code${code}>${escapeText(node.textContent)}\n</code></pre>\n`;
}
