import type { Mark, Node } from "@tiptap/pm/model";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { imageAttribute } from "../../issue/figures/image-attributes.ts";
import type { Issue } from "../../markdown/issue.ts";

/** Words of one look. */
export interface PageRun {
  readonly text: string;
  readonly href: string | null;
  /** Names of marks that change how words look, sorted. */
  readonly looks: readonly string[];
}

/** What of a page is compared as one: a line of the front matter, a paragraph, an item without those below it. */
export interface PageUnit {
  readonly shape: "field" | "heading" | "text" | "item" | "quote" | "source" | "row" | "rule";
  /** Of a heading, its level; of the others, how deep they stand in lists and quotes. */
  readonly level: number;
  readonly runs: readonly PageRun[];
  /** Its Markdown; that of an item has what is below it. */
  readonly source: string;
}

/** The parts of an issue in the order of its page. */
export function pageUnits({ doc, origin }: Pick<Issue, "doc" | "origin">): readonly PageUnit[] {
  const units: PageUnit[] = fieldsOf(String(doc.attrs["frontMatter"]));
  const sourceOf = (node: Node): string => {
    const source = origin.sources.get(node);
    return source ? source.text.slice(source.syntax.from, source.syntax.to) : node.textContent;
  };
  const add = (
    node: Node,
    shape: PageUnit["shape"],
    level: number,
    runs: readonly PageRun[] = runsOf(node),
  ): void => void units.push({ shape, level, runs, source: sourceOf(node) });
  const walk = (node: Node, shape: "text" | "quote", depth: number): void => {
    const name = node.type.name;
    if (name === "heading") return add(node, "heading", Number(node.attrs["level"]));
    if (name === "paragraph") return add(node, shape, depth);
    if (name === "list_item") return walkItem(node, depth);
    if (name === "table_row") return add(node, "row", depth, cellsOf(node));
    if (name === "figure") return add(node, "source", depth, picturesOf(node));
    if (name === "horizontal_rule") return add(node, "rule", depth, [plain("—")]);
    if (node.isTextblock) return add(node, "source", depth, [plain(node.textContent)]);
    const isDeeper = name === "blockquote" || name.endsWith("_list");
    node.forEach((child) =>
      walk(child, name === "blockquote" ? "quote" : shape, depth + Number(isDeeper)),
    );
  };
  const walkItem = (item: Node, depth: number): void =>
    item.forEach((child, _, index) => {
      if (index > 0 || !child.isTextblock) return walk(child, "text", depth);
      const { checked } = item.attrs;
      const box = checked === null ? [] : [plain(checked === true ? "☑ " : "☐ ")];
      add(item, "item", depth, [...box, ...runsOf(child)]);
    });
  walk(doc, "text", 0);
  return units;
}

/** The lines of the front matter, without its fences. */
function fieldsOf(frontMatter: string): PageUnit[] {
  return frontMatter
    .split(/\r?\n/)
    .filter((line) => line !== "" && !/^\uFEFF?(?:---|\.\.\.)\s*$/.test(line))
    .map((line) => ({ shape: "field", level: 0, runs: [plain(line)], source: line }));
}

function plain(text: string): PageRun {
  return { text, href: null, looks: [] };
}

function runsOf(block: Node): readonly PageRun[] {
  const runs: PageRun[] = [];
  block.forEach((child) => {
    const link = child.marks.find(({ type }) => type.name === "link");
    const looks = child.marks.filter((mark) => mark !== link).map(({ type }: Mark) => type.name);
    const text =
      child.type.name === "image"
        ? pictureText(String(child.attrs["src"]), String(child.attrs["alt"]))
        : textOfInline(child);
    runs.push({ text, href: link ? String(link.attrs["href"]) : null, looks: looks.toSorted() });
  });
  return runs;
}

function textOfInline(node: Node): string {
  if (node.isText) return node.text ?? "";
  // A line end inside a paragraph is white space on the page.
  if (node.type.name === "soft_break") return " ";
  return node.type.spec.leafText?.(node) ?? node.textContent;
}

function cellsOf(row: Node): readonly PageRun[] {
  const runs: PageRun[] = [];
  row.forEach((cell, _, index) => {
    if (index > 0) runs.push(plain(" │ "));
    runs.push(...runsOf(cell));
  });
  return runs;
}

function picturesOf(figure: Node): readonly PageRun[] {
  const images: readonly FigureImage[] = figure.attrs["images"];
  const texts = images.map((image) =>
    pictureText(image.path, imageAttribute(image, "alt"), imageAttribute(image, "caption")),
  );
  return [plain(texts.join("\n"))];
}

function pictureText(...words: readonly string[]): string {
  return words.filter((each) => each !== "").join(" · ");
}
