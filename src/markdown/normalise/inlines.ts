import { Fragment, type Mark, type Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { nodesOfTrees } from "../document/mark-numbers.ts";
import { nestInlines, type InlineTree } from "../document/nesting.ts";
import { writableHref, writableTitle } from "../print/inline/href.ts";
import { unmarkedEdges } from "./mark-edges.ts";

/** Where inline content stands: only a paragraph has several lines. */
export type InlinePlace = "paragraph" | "heading" | "cell";

/** Inline content as Markdown can hold it in that place. */
export function normaliseInlines(nodes: readonly Node[], place: InlinePlace): Node[] {
  const writable = joined(nodes.flatMap((node) => writableNode(node, place)));
  const marked = joined(unmarkedEdges(trimmed(writable)));
  return nodesOfTrees(nestInlines(marked).map(addressInside)) ?? marked.map(withoutNests);
}

/** Marks around all of an address that links itself stand outside of the link: `**<https://a.example>**`. */
function addressInside(tree: InlineTree): InlineTree {
  if (tree.mark === null) return tree;
  if (tree.mark.type !== schema.marks.link)
    return { ...tree, children: tree.children.map(addressInside) };
  const marks: Mark[] = [];
  let inner: InlineTree = tree;
  while (inner.mark !== null) {
    const [child, ...others]: readonly InlineTree[] = inner.children;
    if (!child || others.length > 0 || inner.mark.type === schema.marks.code) return tree;
    marks.push(inner.mark);
    inner = child;
  }
  if (marks.length === 1 || inner.node.text !== tree.mark.attrs["href"]) return tree;
  const [link, ...around] = marks;
  return [...around, ...(link ? [link] : [])].reduceRight<InlineTree>(
    (inside, mark) => ({ mark, children: [inside] }),
    inner,
  );
}

function joined(nodes: readonly Node[]): readonly Node[] {
  return Fragment.fromArray([...nodes]).content;
}

function writableNode(node: Node, place: InlinePlace): Node[] {
  const marks = writableMarks(node);
  if (node.isText) return textNodes(node.text ?? "", marks, place);
  switch (node.type) {
    case schema.nodes.soft_break:
    case schema.nodes.hard_break:
      return place === "paragraph" ? [node.mark(marks)] : [schema.text(" ", marks)];
    case schema.nodes.image: {
      const { src, alt, title, runsLiquid } = node.attrs;
      const attributes = {
        src: writableHref(String(src), runsLiquid === true),
        runsLiquid,
        alt: String(alt).replace(/\s+/g, " ").trim(),
        title: writableTitle(title === null ? null : String(title)),
      };
      return attributes.src === "" ? [] : [schema.node("image", attributes, [], marks)];
    }
    default: {
      if (node.attrs["text"] === "") return [];
      if (place === "paragraph" || !isSourceOfLines(node)) return [node.mark(marks)];
      return [schema.node(node.type, { ...node.attrs, text: inOneLine(node) }, [], marks)];
    }
  }
}

export function isInlineSource({ type }: Node): boolean {
  return type === schema.nodes.inline_source;
}

/** Whether a node is source of several lines, such as a tag with its attributes below each other. */
export function isSourceOfLines(node: Node): boolean {
  return isInlineSource(node) && /[\r\n]/.test(String(node.attrs["text"]));
}

function inOneLine(node: Node): string {
  return String(node.attrs["text"]).replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, " ");
}

/** Code holds no other node than words and no Liquid that runs, and a link needs an address. */
function writableMarks(node: Node): readonly Mark[] {
  return node.marks.flatMap((mark) => {
    if (mark.type === schema.marks.code) return node.isText ? [schema.mark("code")] : [];
    if (mark.type !== schema.marks.link) return [mark];
    const { href, title, runsLiquid, nest } = mark.attrs;
    const attributes = {
      href: writableHref(String(href), runsLiquid === true),
      runsLiquid,
      title: writableTitle(title === null ? null : String(title)),
      nest,
    };
    return attributes.href === "" ? [] : [schema.mark("link", attributes)];
  });
}

function textNodes(text: string, marks: readonly Mark[], place: InlinePlace): Node[] {
  if (!/[\t\v\f\0\r\n]/.test(text)) return textNode(text, marks);
  const isCode = marks.some((mark) => mark.type === schema.marks.code);
  const words = text.replace(/[\t\v\f]/g, " ").replaceAll("\0", "");
  if (place !== "paragraph" || isCode) return textNode(words.replace(/\r\n|\r|\n/g, " "), marks);
  return words
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => [
      ...(index > 0 ? [schema.node("soft_break", null, [], marks)] : []),
      ...textNode(line, marks),
    ]);
}

function textNode(text: string, marks: readonly Mark[]): Node[] {
  return text === "" ? [] : [schema.text(text, marks)];
}

/** No blanks at the edges of lines, no empty lines, no break at either end. */
function trimmed(nodes: readonly Node[]): Node[] {
  const kept: Node[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    if (isBreak(node)) {
      trimEnd(kept);
      const before = kept.at(-1);
      if (!before) continue;
      if (!isBreak(before)) kept.push(node);
      else if (node.type === schema.nodes.hard_break) kept[kept.length - 1] = node;
    } else if (node.isText && (!last || isBreak(last))) {
      const text = (node.text ?? "").replace(/^ +/, "");
      if (text !== "") kept.push(schema.text(text, node.marks));
    } else kept.push(node);
  }
  trimEnd(kept);
  while (isBreak(kept.at(-1))) kept.pop();
  return kept;
}

function trimEnd(kept: Node[]): void {
  for (let last = kept.at(-1); last?.isText; last = kept.at(-1)) {
    const text = (last.text ?? "").replace(/ +$/, "");
    if (text === last.text) return;
    kept.pop();
    if (text === "") continue;
    kept.push(schema.text(text, last.marks));
    return;
  }
}

/** Whether a node ends its line. */
export function isBreak(node: Node | null | undefined): boolean {
  return node?.type === schema.nodes.soft_break || node?.type === schema.nodes.hard_break;
}

function withoutNests(node: Node): Node {
  return node.mark(
    node.marks.map((mark) =>
      mark.type === schema.marks.code ? mark : mark.type.create({ ...mark.attrs, nest: null }),
    ),
  );
}
