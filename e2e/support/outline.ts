import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A picture as a reader of a page has it. */
export interface ShownPicture {
  readonly src: string;
  readonly alt: string | null;
  readonly caption: string | null;
}

/** The pictures of a page in their order, with their alt texts as written and the words of their captions. */
export function picturesOf(html: string): readonly ShownPicture[] {
  return elementsIn(parseFragment(html).childNodes, "figure").flatMap((figure) => {
    const caption = elementsIn(figure.childNodes, "figcaption")[0];
    return elementsIn(figure.childNodes, "img").map((image) => ({
      src: attribute(image, "src") ?? "",
      alt: attribute(image, "alt"),
      caption: caption ? wordsOf(caption) : null,
    }));
  });
}

/** What an editor's text says by its elements and words, one line for each beginning, end and run of words. */
export function outlineOfEditor(html: string): readonly string[] {
  return outlineOf(parseFragment(html).childNodes, ({ tagName }) => tagName === "figure");
}

/** The same of a published post: the theme's row of columns is a figure, and what stands round a post is left out. */
export function outlineOfPost(html: string): readonly string[] {
  const article = elementsIn(parseFragment(html).childNodes, "article")[0];
  const isRow = (element: Element): boolean =>
    (attribute(element, "class") ?? "").split(" ").includes("row");
  return outlineOf(article?.childNodes ?? [], isRow);
}

/** What says how a thing is drawn and not what it is. */
const FRAMES: ReadonlySet<string> = new Set(
  "div figure picture source section span thead tbody button".split(" "),
);
/** What a run of words is, whichever of them is written inside of the other. */
const MARKS: ReadonlySet<string> = new Set(["em", "strong", "del", "code", "a"]);
/** Where somebody writes. */
const FIELDS: ReadonlySet<string> = new Set(["input", "textarea"]);

function outlineOf(
  nodes: readonly Node[],
  isFigure: (element: Element) => boolean,
): readonly string[] {
  const lines: string[] = [];
  const visit = (node: Node, parent: string, marks: readonly string[]): void => {
    if (node.nodeName === "#text" && "value" in node) {
      const words = node.value.replace(/\s+/g, " ").trim();
      if (words !== "") lines.push([words, ...marks.toSorted()].join(" | "));
    }
    if (!("tagName" in node) || FIELDS.has(node.tagName)) return;
    const { tagName, childNodes } = node;
    if (tagName === "img") return void lines.push(`picture ${attribute(node, "alt")}`);
    if (MARKS.has(tagName)) {
      const mark = [tagName, attribute(node, "href") ?? ""].join(" ").trim();
      for (const child of childNodes) visit(child, parent, [...marks, mark]);
      return;
    }
    const name = isFigure(node) ? "figure" : nameOf(node, parent);
    if (name) lines.push(`<${name}>`);
    for (const child of childNodes) visit(child, name ?? parent, marks);
    if (name) lines.push(`</${name}>`);
  };
  for (const node of nodes) visit(node, "", []);
  return lines;
}

/** null for what only frames what is in it; a paragraph in an item is the editor's own. */
function nameOf({ tagName }: Element, parent: string): string | null {
  return FRAMES.has(tagName) || (tagName === "p" && parent === "li") ? null : tagName;
}

function elementsIn(nodes: readonly Node[], tagName: string): readonly Element[] {
  return nodes.flatMap((node) => {
    if (!("tagName" in node)) return [];
    return node.tagName === tagName ? [node] : elementsIn(node.childNodes, tagName);
  });
}

function wordsOf(element: Element): string {
  return element.childNodes
    .map((node) => ("value" in node ? node.value : "tagName" in node ? wordsOf(node) : ""))
    .join("");
}

function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null;
}
