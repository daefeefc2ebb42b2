import * as parts from "./parts.ts";
import type { LinePieces, LinkWords, Parts, Piece, Shape, Stroke } from "./shape.ts";

/**
 * The shapes of an item's line, as counted in real issues, in the order in which they are named and converted into each
 * other. A line has the first one that reads it. A new one is a row here and a name in both catalogues.
 */
const SHAPES = {
  "verb-link": {
    example: "Acme [released](https://acme.example/lamp) Lamp 2, which folds",
    drawing: [words(0, 7), link(9, 5), words(16, 8), comment(26, 4)],
    read: (line) => (line.isOnVerb && !touchesSecond(line) ? releaseParts(line) : null),
    write: releaseWords,
    link: { on: "verb", isBold: false },
  },
  "verb-and-product": {
    example:
      "Acme [released](https://acme.example/news) [Lamp 2](https://acme.example/lamp), which folds",
    drawing: [words(0, 7), link(9, 5), link(15, 9), comment(26, 4)],
    read: (line) => (line.isOnVerb && touchesSecond(line) ? releaseParts(line) : null),
    write: releaseWords,
    link: { on: "verb", isBold: false },
  },
  "product-link": {
    example: "Acme released [Lamp 2](https://acme.example/lamp), which folds",
    drawing: [words(0, 6), words(7, 4), link(13, 10), comment(25, 5)],
    read({ text, start, first, isLed, isOnVerb, verbBefore }) {
      if (!first || isLed || isOnVerb || !verbBefore) return null;
      const announced = parts.organisationAndVerb(text, start, verbBefore);
      return {
        ...parts.NOTHING,
        ...announced,
        ...parts.productFrom(text, first.from, first.to),
      };
    },
    write: ({ organisation, verb, blank, product, title }) => [
      { text: (organisation && organisation + blank) + verb + blank },
      { text: product || title, isLink: true },
    ],
    link: { on: "product", isBold: false },
  },
  title: {
    example: "[A lamp that folds](https://acme.example/lamp): a review",
    drawing: [link(0, 19), comment(21, 9)],
    read: (line) =>
      isPlainTitle(line) && !line.first?.bold && !line.verbInside
        ? parts.titleAndComment(line)
        : null,
    write: titleWords,
    link: { on: "title", isBold: false },
  },
  sentence: {
    example: "[Acme released Lamp 2](https://acme.example/lamp): which folds",
    drawing: [link(0, 24), comment(26, 4)],
    read(line) {
      const { text, first, verbInside } = line;
      if (!first || !isPlainTitle(line) || first.bold || !verbInside) return null;
      const announced = parts.organisationAndVerb(text, first.from, verbInside);
      const product = parts.partOf(text, verbInside.to, first.to);
      return { ...parts.titleAndComment(line), ...announced, product };
    },
    write: titleWords,
    link: { on: "title", isBold: false },
  },
  "bold-title": {
    example: "[**A lamp that folds**](https://acme.example/lamp): a review",
    drawing: [{ is: "bold link", from: 0, width: 19 }, comment(21, 9)],
    read: (line) => (isPlainTitle(line) && line.first?.bold ? parts.titleAndComment(line) : null),
    write: ({ title }) => [{ text: title, isLink: true, isBold: true }],
    link: { on: "title", isBold: true },
  },
  "bare-url": {
    example: "[https://acme.example/lamp](https://acme.example/lamp)",
    drawing: [link(0, 30)],
    read: (line) => (line.isLed && !isPlainTitle(line) ? parts.titleAndComment(line) : null),
    write: ({ href }) => [{ text: href, isLink: true }],
    link: { on: "address", isBold: false },
  },
  "lead-in": {
    example: "More about lamps can be read [here](https://acme.example/lamp)",
    drawing: [words(0, 10), link(12, 9), words(23, 7)],
    read: (line) => (line.first ? parts.titleAndComment(line) : null),
    write: titleWords,
    link: null,
  },
  "no-link": {
    example: "A line without a link",
    drawing: [],
    read: ({ text, start }) => ({
      ...parts.NOTHING,
      comment: parts.partOf(text, start, text.length),
    }),
    write: titleWords,
    link: null,
  },
} as const satisfies Record<string, Shape>;

export type ItemShape = keyof typeof SHAPES;

function isShape(word: string): word is ItemShape {
  return Object.hasOwn(SHAPES, word);
}

const [first = "title", ...others] = Object.keys(SHAPES).filter(isShape);
export const ITEM_SHAPES: readonly [ItemShape, ...ItemShape[]] = [first, ...others];

/** All that a shape is. */
export function shapeOf(name: ItemShape): Shape {
  return SHAPES[name];
}

function words(from: number, width: number): Stroke {
  return { is: "words", from, width };
}

function link(from: number, width: number): Stroke {
  return { is: "link", from, width };
}

function comment(from: number, width: number): Stroke {
  return { is: "comment", from, width };
}

/** `Org[verb](url)Product，comment`, of which the product may be a link of its own. */
function releaseParts(line: LinePieces): Parts | null {
  const { text, start, first, second } = line;
  if (!first) return null;
  const behind = parts.behindVerb(text, first.to);
  const isLinked = second !== null && touchesSecond(line);
  return {
    ...parts.NOTHING,
    ...parts.organisationAndVerb(text, start, first),
    ...parts.productFrom(text, isLinked ? second.from : behind, isLinked ? second.to : behind),
  };
}

function touchesSecond({ text, first, second }: LinePieces): boolean {
  return first !== null && second !== null && second.from <= parts.behindVerb(text, first.to);
}

/** A title that only says whose the page is says nothing that does not stand there. */
function releaseWords({ organisation, verb, blank, product }: LinkWords): readonly Piece[] {
  return [
    { text: organisation && organisation + blank },
    { text: verb, isLink: true },
    { text: product && product !== organisation ? blank + product : "" },
  ];
}

/** The line opens with a link on words, not on an address. */
function isPlainTitle({ isLed, first }: LinePieces): boolean {
  return isLed && first !== null && !parts.isAddress(first);
}

function titleWords({ title }: LinkWords): readonly Piece[] {
  return [{ text: title, isLink: true }];
}
