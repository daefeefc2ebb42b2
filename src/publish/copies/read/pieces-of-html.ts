import { type CopyInline, type CopyPicture, type CopyPiece, type Item, textOf } from "../piece.ts";
import { inlinesOfHtml, isLiquid, pictureOf, tellLiquid, UNSEEN } from "./inlines-of-html.ts";
import {
  type Around,
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  noteTold,
  PLAIN,
  rawText,
  type CopyReading,
  tellLook,
  trimmed,
} from "./reading.ts";
import { tableOfHtml } from "./table-of-html.ts";

type ReadElement = (element: HtmlElement, around: Around, reading: CopyReading) => CopyPiece[];

/** The pieces of some nodes; what stands between blocks is a paragraph. */
export function piecesOfHtml(
  nodes: readonly HtmlNode[],
  around: Around,
  reading: CopyReading,
): CopyPiece[] {
  const pieces: CopyPiece[] = [];
  let line: HtmlNode[] = [];
  const endLine = (): void => {
    pieces.push(...paragraphOf(inlinesOfHtml(line, around, reading), reading));
    line = [];
  };
  for (const node of nodes) {
    const read = isElement(node) ? readerOf(node) : null;
    if (!read || !isElement(node)) {
      line.push(node);
      continue;
    }
    endLine();
    pieces.push(...read(node, around, reading));
  }
  endLine();
  return pieces;
}

function readerOf(element: HtmlElement): ReadElement | null {
  const read = BLOCKS.get(element.tagName);
  if (read) return read;
  if (UNSEEN.has(element.tagName) || !element.childNodes.some(holdsBlock)) return null;
  return element.tagName === "a" ? linkedBlocks : container;
}

/** Whether an element is a block of its own, and no part of a line. */
export function isBlockElement({ tagName }: HtmlElement): boolean {
  return BLOCKS.has(tagName);
}

function holdsBlock(node: HtmlNode): boolean {
  if (!isElement(node) || UNSEEN.has(node.tagName)) return false;
  return isBlockElement(node) || node.childNodes.some(holdsBlock);
}

const container: ReadElement = (element, around, reading) => {
  tellLook(element, reading);
  const pieces = reading.pieces(element.childNodes, around);
  return attributeOf(element, "role") === "doc-endnotes" ? [{ kind: "rule" }, ...pieces] : pieces;
};

/** A link around blocks is a link in each of them. */
const linkedBlocks: ReadElement = (anchor, around, reading) => {
  const [probe] = inlinesOfHtml(
    [{ ...anchor, childNodes: [{ nodeName: "#text", value: "x", parentNode: null }] }],
    around,
    reading,
  );
  return reading.pieces(anchor.childNodes, { ...around, link: probe?.link ?? around.link });
};

/** A paragraph of words; one of nothing but pictures is a figure, and one of emphasis behind the house's word an opinion. */
function paragraphOf(runs: readonly CopyInline[], reading: CopyReading): CopyPiece[] {
  const words = trimmed(runs);
  if (words.length === 0) return [];
  const isFigure = words.every(
    (word) =>
      (word.kind === "picture" && !word.link) ||
      word.kind === "break" ||
      (word.kind === "text" && word.text === " "),
  );
  if (isFigure && words.some(({ kind }) => kind === "picture")) return rowsOfPictures(words);
  if (isOpinion(words, reading.opinionWord))
    return [{ kind: "opinion", words: words.map(withoutEmphasis) }];
  return [{ kind: "paragraph", words }];
}

/** A break ends a row of pictures that stand beside one another. */
function rowsOfPictures(words: readonly CopyInline[]): CopyPiece[] {
  const rows: CopyPicture[][] = [[]];
  for (const word of words) {
    if (word.kind === "break") rows.push([]);
    if (word.kind === "picture") rows.at(-1)?.push(word.picture);
  }
  return rows.flatMap((pictures) => (pictures.length > 0 ? [{ kind: "figure", pictures }] : []));
}

function isOpinion(words: readonly CopyInline[], opinionWord: string): boolean {
  const text = textOf(words).trim();
  if (!text.startsWith(opinionWord) || !/^\s*[：:]/.test(text.slice(opinionWord.length)))
    return false;
  return words.every(
    (word) => word.kind !== "text" || word.text.trim() === "" || word.styles.has("em"),
  );
}

function withoutEmphasis(word: CopyInline): CopyInline {
  if (word.kind !== "text") return word;
  return { ...word, styles: new Set([...word.styles].filter((style) => style !== "em")) };
}

const paragraph: ReadElement = (element, around, reading) => {
  tellLook(element, reading);
  return paragraphOf(inlinesOfHtml(element.childNodes, around, reading), reading);
};

const heading =
  (level: number): ReadElement =>
  ({ childNodes }, around, reading) => {
    const words = trimmed(inlinesOfHtml(childNodes, around, reading));
    return words.length === 0 ? [] : [{ kind: "heading", level, words }];
  };

const list =
  (isNumbered: boolean): ReadElement =>
  (element, around, reading) => {
    const start = Number(attributeOf(element, "start") ?? 1);
    const items = element.childNodes.flatMap((child): Item[] => {
      if (isElement(child) && child.tagName === "li") return [itemOf(child, around, reading)];
      const pieces = reading.pieces([child], around);
      return pieces.length > 0 ? [{ checked: null, pieces }] : [];
    });
    const first = Number.isInteger(start) ? start : 1;
    tellNumbering(element, reading);
    return items.length === 0 ? [] : [{ kind: "list", start: isNumbered ? first : null, items }];
  };

/** Numbers that are letters, run backwards or are given one by one, as raw HTML may have them. */
function tellNumbering(element: HtmlElement, reading: CopyReading): void {
  const type = attributeOf(element, "type");
  if ((type !== null && type !== "1") || attributeOf(element, "reversed") !== null)
    noteTold(
      reading,
      "look",
      `<${element.tagName}${type === null ? " reversed" : ` type="${type}"`}>`,
    );
}

/** The way back from a note to its mark is no word of the issue. */
function itemOf(li: HtmlElement, around: Around, reading: CopyReading): Item {
  const box = boxIn(li);
  const nodes = without(li, (element) => element === box || isBackLink(element)).childNodes;
  const checked = box ? attributeOf(box, "checked") !== null : null;
  return { checked, pieces: reading.pieces(nodes, around) };
}

/** The box that an item begins with. */
function boxIn(element: HtmlElement): HtmlElement | null {
  const first = element.childNodes.find((node) => isElement(node) || rawText(node).trim() !== "");
  if (!first || !isElement(first)) return null;
  if (first.tagName === "input") return attributeOf(first, "type") === "checkbox" ? first : null;
  return first.tagName === "p" || first.tagName === "label" ? boxIn(first) : null;
}

function isBackLink(element: HtmlElement): boolean {
  return attributeOf(element, "role") === "doc-backlink";
}

function without(element: HtmlElement, test: (each: HtmlElement) => boolean): HtmlElement {
  const childNodes = element.childNodes
    .filter((child) => !isElement(child) || !test(child))
    .map((child) => (isElement(child) ? without(child, test) : child));
  return { ...element, childNodes };
}

const quote: ReadElement = ({ childNodes }, around, reading) => {
  const pieces = reading.pieces(childNodes, around);
  return pieces.length === 0 ? [] : [{ kind: "quote", pieces }];
};

const code: ReadElement = (pre, _, reading) => {
  const text = rawText(pre).replace(/\n$/, "");
  if (isLiquid(pre)) {
    tellLiquid(text, reading);
    return [];
  }
  if (attributeOf(pre, "data-source") === "definition-list") {
    noteTold(reading, "definition-list", text.trim());
    return definitions(text, reading);
  }
  const inner = pre.childNodes.find((child) => isElement(child) && child.tagName === "code");
  const named = inner && isElement(inner) ? (attributeOf(inner, "class") ?? "") : "";
  const language = /(?:^|\s)language-(\S+)/.exec(named)?.[1] ?? "";
  return [{ kind: "code", language, text }];
};

/** A definition list: its terms in bold, each with its definitions behind it. */
function definitions(text: string, reading: CopyReading): CopyPiece[] {
  const parts = text.split(/\n(?=:[ \t])|\n(?![ \t:])/);
  return parts.flatMap((part) => {
    if (part.startsWith(":"))
      return reading.markdown(part.slice(1).replace(/^(?: {1,4}|\t)/gm, ""));
    return reading.markdown(part.trim()).map(emboldened);
  });
}

function emboldened(piece: CopyPiece): CopyPiece {
  if (piece.kind !== "paragraph") return piece;
  const words = piece.words.map((word): CopyInline =>
    word.kind === "text" ? { ...word, styles: new Set([...word.styles, "strong"]) } : word,
  );
  return { ...piece, words };
}

const term: ReadElement = ({ childNodes }, around, reading) =>
  reading.pieces(childNodes, around).map(emboldened);

/** A figure's pictures, each with the caption behind it; what else stands in it comes after. */
const figure: ReadElement = (element, around, reading) => {
  const images: { img: HtmlElement; caption: HtmlNode[] }[] = [];
  const others: HtmlNode[] = [];
  const visit = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      const last = images.at(-1);
      if (!isElement(node)) others.push(node);
      else if (node.tagName === "img") images.push({ img: node, caption: [] });
      else if (node.tagName === "figcaption" && last && isLine(node))
        last.caption.push(...node.childNodes);
      else if (node.tagName === "picture" || node.tagName === "div") visit(node.childNodes);
      else others.push(node);
    }
  };
  visit(element.childNodes);
  const pictures = images.map(({ img, caption }) =>
    pictureOf(img, trimmed(inlinesOfHtml(caption, around, reading)), reading),
  );
  const rest = reading.pieces(others, around);
  return pictures.length > 0 ? [{ kind: "figure", pictures }, ...rest] : rest;
};

/** Whether a caption is a line of words, so that it may be kept with its picture. */
function isLine(caption: HtmlElement): boolean {
  return !caption.childNodes.some((node) => holdsBlock(node) || holdsPicture(node));
}

function holdsPicture(node: HtmlNode): boolean {
  return isElement(node) && (node.tagName === "img" || node.childNodes.some(holdsPicture));
}

const rule: ReadElement = () => [{ kind: "rule" }];

const table: ReadElement = (element, around, reading) => {
  const captions = element.childNodes.filter(
    (node) => isElement(node) && node.tagName === "caption",
  );
  return [...reading.pieces(captions, around), tableOfHtml(element, around, reading)];
};

const CONTAINERS = [
  "div",
  "section",
  "article",
  "header",
  "footer",
  "main",
  "aside",
  "nav",
  "address",
  "center",
  "details",
  "dl",
  "dd",
  "li",
  "figcaption",
  "caption",
  "form",
  "fieldset",
  "legend",
  "hgroup",
  "search",
] as const;

const BLOCKS: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
  ["p", paragraph],
  ["h1", heading(1)],
  ["h2", heading(2)],
  ["h3", heading(3)],
  ["h4", heading(4)],
  ["h5", heading(5)],
  ["h6", heading(6)],
  ["ul", list(false)],
  ["menu", list(false)],
  ["ol", list(true)],
  ["blockquote", quote],
  ["pre", code],
  ["table", table],
  ["figure", figure],
  ["hr", rule],
  ["dt", term],
  ["summary", term],
  ...CONTAINERS.map((name) => [name, container] as const),
]);

/** The pieces at the top of an issue. */
export function topPieces(nodes: readonly HtmlNode[], reading: CopyReading): CopyPiece[] {
  return piecesOfHtml(nodes, PLAIN, reading);
}
