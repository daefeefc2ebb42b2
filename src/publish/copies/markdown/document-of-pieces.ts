import type { Mark, Node } from "@tiptap/pm/model";
import { schema } from "../../../issue/schema/index.ts";
import { groupSections } from "../../../markdown/document/sections.ts";
import {
  type Cells,
  COPY_STYLES,
  type CopyInline,
  type CopyLink,
  type CopyPicture,
  type CopyPiece,
  type CopyStyle,
  type Item,
  type PieceOf,
  pictureWords,
} from "../piece.ts";
import { namedKindOf, nameOfPicture } from "../pictures.ts";
import type { Report } from "../report.ts";
import { withoutStyles } from "../without-styles.ts";

type Tell = Report["add"];

/** The marks that Markdown has for a style; none for what it does not have. */
const MARKS: Readonly<Record<CopyStyle, Mark | null>> = {
  strong: schema.mark("strong"),
  em: schema.mark("em"),
  strike: schema.mark("strike"),
  code: schema.mark("code"),
  underline: null,
  sup: null,
  sub: null,
};
const LACKS = new Set(COPY_STYLES.filter((style) => MARKS[style] === null));

/** What GitHub makes a link of wherever it stands, however it is escaped. */
const MAIL_ADDRESS = /(?<![\w.+/-])[\w.+-]+@(?:[\w-]+\.)+[\w-]*[a-z\d]/gi;

/** A document of pieces, so that what it says is printed as Markdown that reads the same everywhere. */
export function documentOfPieces(
  pieces: readonly CopyPiece[],
  sectionLevel: number,
  tell: Tell,
): Node {
  const blocks = pieces.flatMap((piece) => blocksOf(piece, tell));
  return schema.node("doc", { frontMatter: "" }, groupSections(blocks, sectionLevel));
}

function blocksOf(piece: CopyPiece, tell: Tell): Node[] {
  const inlines = (words: readonly CopyInline[]): Node[] => inlinesOf(words, tell);
  switch (piece.kind) {
    case "heading":
      return [
        schema.node("heading", { level: piece.level }, inlines(withoutBreaks(piece.words, tell))),
      ];
    case "paragraph":
      return [schema.node("paragraph", null, inlines(piece.words))];
    case "opinion":
      return [schema.node("paragraph", null, inlines(piece.words.map(emphasised)))];
    case "figure":
      if (piece.pictures.length > 1) tell("picture-row", "");
      return piece.pictures.flatMap((picture) => pictureBlocks(picture, tell));
    case "quote":
      return [schema.node("blockquote", null, blocksIn(piece.pieces, tell))];
    case "list": {
      const items = piece.items.map((item) => itemOf(item, tell));
      return piece.start === null
        ? [schema.node("bullet_list", null, items)]
        : [schema.node("ordered_list", { start: piece.start }, items)];
    }
    case "code":
      tell(/\{[{%]/.test(piece.text) ? "merge-field" : "code-kept", piece.text);
      return [
        schema.node(
          "code_block",
          { info: piece.language },
          piece.text === "" ? [] : [schema.text(piece.text)],
        ),
      ];
    case "table":
      return tableOf(piece, tell);
    case "rule":
      return [schema.node("horizontal_rule")];
  }
}

function blocksIn(pieces: readonly CopyPiece[], tell: Tell): Node[] {
  const blocks = pieces.flatMap((piece) => blocksOf(piece, tell));
  return blocks.length > 0 ? blocks : [schema.node("paragraph")];
}

function itemOf({ checked, pieces }: Item, tell: Tell): Node {
  return schema.node("list_item", { checked, loose: false }, blocksIn(pieces, tell));
}

function emphasised(word: CopyInline): CopyInline {
  return word.kind === "text" ? { ...word, styles: new Set([...word.styles, "em"]) } : word;
}

/** A heading, and a cell, is one line. */
function withoutBreaks(words: readonly CopyInline[], tell: Tell): readonly CopyInline[] {
  return words.map((word) => {
    if (word.kind !== "break") return word;
    tell("break-blank", "");
    return { kind: "text", text: " ", styles: new Set(), link: word.link };
  });
}

/** A table has a head of one row, and as many cells in every row as in its head. */
function tableOf({ head, rows, aligns }: PieceOf<"table">, tell: Tell): Node[] {
  const all = [...head, ...rows];
  const width = Math.max(...all.map((cells) => cells.length), 0);
  if (width === 0) return [];
  tell("table-kept", "");
  if (head.length !== 1) tell("table-head-made", "");
  const row = (cells: Cells, type: "table_header" | "table_cell"): Node =>
    schema.node(
      "table_row",
      null,
      Array.from({ length: width }, (_, at) => {
        const words = inlinesOf(withoutBreaks(cells[at] ?? [], tell), tell);
        return schema.node(type, { align: aligns[at] ?? null }, words);
      }),
    );
  return [
    schema.node(
      "table",
      null,
      all.map((cells, at) => row(cells, at === 0 ? "table_header" : "table_cell")),
    ),
  ];
}

function pictureBlocks(picture: CopyPicture, tell: Tell): Node[] {
  const image = imageOf(picture, tell);
  const caption =
    picture.caption.length === 0
      ? []
      : [schema.node("paragraph", null, inlinesOf(picture.caption.map(emphasised), tell))];
  return [schema.node("paragraph", null, [image]), ...caption];
}

function imageOf(picture: CopyPicture, tell: Tell): Node {
  const { address, source, title } = picture;
  const alt = pictureWords(picture);
  if (address === null) {
    if (title !== "") tell("picture-title", title);
    tell(namedKindOf(source), source);
    return schema.text(nameOfPicture(picture));
  }
  tell("picture-published", address);
  if (alt === "") tell("picture-without-alt", address);
  return schema.node("image", { src: address, alt, title: title || null });
}

function inlinesOf(words: readonly CopyInline[], tell: Tell): Node[] {
  let former: Mark | null = null;
  let link: CopyLink | null = null;
  return words.map((word) => {
    if (word.link === null) former = null;
    else if (word.link !== link) {
      former = linkMark(word.link, former);
      tell("link-kept", word.link.address);
    }
    link = word.link;
    const node = inlineOf(word, tell);
    return former ? node.mark(former.addToSet(node.marks)) : node;
  });
}

/** Two links that touch stay two, also where they lead to the same address. */
function linkMark({ address, title }: CopyLink, former: Mark | null): Mark {
  const isSame =
    former?.attrs["href"] === address &&
    former.attrs["title"] === (title || null) &&
    former.attrs["nest"] === null;
  return schema.mark("link", { href: address, title: title || null, nest: isSame ? 1 : null });
}

function inlineOf(word: CopyInline, tell: Tell): Node {
  if (word.kind === "picture") return imageOf(word.picture, tell);
  if (word.kind === "break") return schema.node("hard_break");
  const shown = withoutStyles(word, LACKS, tell);
  if (word.link === null && !shown.styles.has("code"))
    for (const [address] of word.text.matchAll(MAIL_ADDRESS))
      tell("address-linked", `mailto:${address}`);
  const marks = [...shown.styles].flatMap((style) => MARKS[style] ?? []);
  return schema.text(
    shown.text,
    marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []),
  );
}
