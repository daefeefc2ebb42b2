import type { Node } from "@tiptap/pm/model";
import type { Engine, Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import { readFigure, readHtmlFigure } from "../figure/index.ts";
import { type Container, within } from "../origin/containers.ts";
import { itemColumns } from "../origin/item-columns.ts";
import { createSources, type NewSources, type Syntax } from "../origin/sources.ts";
import { type Engines, readerOf } from "./engines.ts";
import type { Block, Inline, List, ListItem, SourceBlock, Span, Table } from "../syntax/tree.ts";
import { inlineNodes } from "./inline-nodes.ts";

type Containers = readonly Container[];

/**
 * Where blocks stand: in which containers, whether figures are read (only Jekyll has `{% include %}`, and `<figure>` is one for newsletters that write it), and what takes
 * down the source of each node.
 */
interface Place {
  readonly containers: Containers;
  readonly figures: ReadFigure;
  readonly sources: NewSources;
}

/** Reads the images of a block of HTML; null where it is no figure. */
export type ReadFigure = (html: string) => readonly FigureImage[] | null;

/** How figures are read where an engine publishes the text of a newsletter of this profile; without one as everywhere. */
export function figureReader(engine: Engine, profile?: Profile): ReadFigure {
  const isLiquid = engine === "kramdown";
  const isHtml = profile !== undefined && figureRulesOf(profile).written === "html";
  return (html) => (isLiquid ? readFigure(html) : null) ?? (isHtml ? readHtmlFigure(html) : null);
}

/** The nodes of blocks that an engine read; where each stands is set down in `sources`. */
export function blockNodes(
  text: string,
  blocks: readonly Block[],
  figures: ReadFigure,
  sources: NewSources,
): Node[] {
  return nodesIn(text, blocks, { containers: [], figures, sources });
}

/** The nodes of a whole text without front matter, as an engine reads it. */
export function nodesOfText(text: string, engine: Engine, engines: Engines): Node[] {
  const blocks = readerOf(engines, engine)(text, 0);
  return blockNodes(text, blocks, figureReader(engine), createSources());
}

function nodesIn(text: string, blocks: readonly Block[], place: Place): Node[] {
  return blocks.map((block) => blockNode(text, block, place));
}

function blockNode(text: string, block: Block, place: Place): Node {
  const node = fromSyntax(text, block, place) ?? asSource(text, block);
  return remembered(node, text, block, place);
}

function fromSyntax(text: string, block: Block, place: Place): Node | null {
  switch (block.type) {
    case "paragraph":
      return withInlines("paragraph", null, text, block.children);
    case "heading":
      return withInlines("heading", { level: block.level }, text, block.children);
    case "list":
      return listNode(text, block, place);
    case "blockquote": {
      const containers = [...place.containers, { kind: "quote" } as const];
      const inside = nodesIn(text, block.children, { ...place, containers });
      return schema.node("blockquote", null, orEmpty(inside));
    }
    case "code":
      return schema.node(
        "code_block",
        { info: block.info, runsLiquid: block.runsLiquid === true },
        textOf(block.value),
      );
    case "table":
      return tableNode(text, block, place);
    case "rule":
      return schema.node("horizontal_rule");
    case "source":
      return sourceNode(text, block, place);
  }
}

function withInlines(
  type: "paragraph" | "heading" | "table_cell" | "table_header",
  attributes: Record<string, unknown> | null,
  text: string,
  children: readonly Inline[],
): Node | null {
  const inlines = inlineNodes(text, children);
  return inlines && schema.node(type, attributes, inlines);
}

function listNode(text: string, list: List, place: Place): Node | null {
  if (list.children.length === 0) return null;
  const items = list.children.map((item) => itemNode(text, item, place));
  return list.ordered
    ? schema.node("ordered_list", { start: list.start }, items)
    : schema.node("bullet_list", null, items);
}

function itemNode(text: string, item: ListItem, place: Place): Node {
  const { containers } = place;
  const inside = within(containers, {
    kind: "indent",
    columns: itemColumns(text, item.from, containers),
  });
  const children = orEmpty(nodesIn(text, item.children, { ...place, containers: inside }));
  const { loose, checked } = item;
  return remembered(schema.node("list_item", { loose, checked }, children), text, item, place);
}

function tableNode(text: string, table: Table, place: Place): Node | null {
  const rows: Node[] = [];
  for (const row of table.rows) {
    const cells: Node[] = [];
    for (const [column, cell] of row.cells.entries()) {
      const align = table.align[column] ?? null;
      const type = row.header ? "table_header" : "table_cell";
      const node = withInlines(type, { align }, text, cell.children);
      if (!node) return null;
      cells.push(remembered(node, text, cell, place));
    }
    if (cells.length === 0) return null;
    rows.push(remembered(schema.node("table_row", null, cells), text, row, place));
  }
  return rows.length === 0 ? null : schema.node("table", null, rows);
}

function sourceNode(text: string, block: SourceBlock, { figures }: Place): Node {
  const value = linesText(text, block.lines);
  const images = block.kind === "html" ? figures(value) : null;
  return images
    ? schema.node("figure", { images })
    : schema.node("source_block", { kind: block.kind }, textOf(value));
}

/** A block that the schema cannot hold, shown as it is written. */
function asSource(text: string, { from, to }: Span): Node {
  const value = text.slice(from, to).replace(/\r\n|\r/g, "\n");
  return schema.node("source_block", { kind: "other" }, textOf(value));
}

function linesText(text: string, lines: readonly Span[]): string {
  return lines.map(({ from, to }) => text.slice(from, to)).join("\n");
}

function textOf(value: string): Node[] {
  return value === "" ? [] : [schema.text(value)];
}

function orEmpty(children: Node[]): Node[] {
  return children.length > 0 ? children : [schema.node("paragraph")];
}

function remembered(
  node: Node,
  text: string,
  syntax: Syntax,
  { sources, containers }: Place,
): Node {
  sources.set(node, { text, syntax, containers });
  return node;
}
