import type { Mark, Node } from "@tiptap/pm/model";
import { schema } from "../../../issue/schema/index.ts";
import { groupSections } from "../../../markdown/document/sections.ts";
import {
  type Cells,
  type CopyInline,
  type CopyLink,
  type CopyPicture,
  type CopyPiece,
  type CopyStyle,
  type Item,
  pictureWords,
} from "../piece.ts";
import { namedKindOf } from "../pictures.ts";
import type { Report } from "../report.ts";

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

/** A document of pieces, so that what it says is printed as Markdown that reads the same everywhere. */
export function documentOfPieces(
  pieces: readonly CopyPiece[],
  sectionLevel: number,
  report: Report,
): Node {
  const blocks = pieces.flatMap((piece) => blocksOf(piece, report));
  return schema.node("doc", { frontMatter: "" }, groupSections(blocks, sectionLevel));
}

function blocksOf(piece: CopyPiece, report: Report): Node[] {
  const inlines = (words: readonly CopyInline[]): Node[] => inlinesOf(words, report);
  switch (piece.kind) {
    case "heading":
      return [schema.node("heading", { level: piece.level }, inlines(piece.words))];
    case "paragraph":
      return [schema.node("paragraph", null, inlines(piece.words))];
    case "opinion":
      return [schema.node("paragraph", null, inlines(piece.words.map(emphasised)))];
    case "figure":
      return piece.pictures.flatMap((picture) => pictureBlocks(picture, report));
    case "quote":
      return [schema.node("blockquote", null, blocksIn(piece.pieces, report))];
    case "list": {
      const items = piece.items.map((item) => itemOf(item, report));
      return piece.start === null
        ? [schema.node("bullet_list", null, items)]
        : [schema.node("ordered_list", { start: piece.start }, items)];
    }
    case "code":
      report.add(/\{[{%]/.test(piece.text) ? "merge-field" : "code-kept", piece.text);
      return [
        schema.node(
          "code_block",
          { info: piece.language },
          piece.text === "" ? [] : [schema.text(piece.text)],
        ),
      ];
    case "table":
      return tableOf(piece.head, piece.rows, report);
    case "rule":
      return [schema.node("horizontal_rule")];
  }
}

function blocksIn(pieces: readonly CopyPiece[], report: Report): Node[] {
  const blocks = pieces.flatMap((piece) => blocksOf(piece, report));
  return blocks.length > 0 ? blocks : [schema.node("paragraph")];
}

function itemOf({ checked, pieces }: Item, report: Report): Node {
  return schema.node("list_item", { checked, loose: false }, blocksIn(pieces, report));
}

function emphasised(word: CopyInline): CopyInline {
  return word.kind === "text" ? { ...word, styles: new Set([...word.styles, "em"]) } : word;
}

/** A table has as many cells in every row as in its head. */
function tableOf(head: readonly Cells[], rows: readonly Cells[], report: Report): Node[] {
  const all = [...head, ...rows];
  const width = Math.max(...all.map((cells) => cells.length), 0);
  if (width === 0) return [];
  report.add("table-kept", "");
  const row = (cells: Cells, isHead: boolean): Node =>
    schema.node(
      "table_row",
      null,
      Array.from({ length: width }, (_, at) =>
        schema.node(
          isHead ? "table_header" : "table_cell",
          null,
          inlinesOf(cells[at] ?? [], report),
        ),
      ),
    );
  return [
    schema.node(
      "table",
      null,
      all.map((cells, at) => row(cells, at < head.length)),
    ),
  ];
}

function pictureBlocks(picture: CopyPicture, report: Report): Node[] {
  const image = imageOf(picture, report);
  const caption =
    picture.caption.length === 0
      ? []
      : [schema.node("paragraph", null, inlinesOf(picture.caption.map(emphasised), report))];
  return [schema.node("paragraph", null, [image]), ...caption];
}

function imageOf(picture: CopyPicture, report: Report): Node {
  const { address, source } = picture;
  const alt = pictureWords(picture);
  if (address === null) {
    report.add(namedKindOf(source), source);
    return schema.text(`[${alt || source}]`);
  }
  report.add("picture-published", address);
  if (alt === "") report.add("picture-without-alt", address);
  return schema.node("image", { src: address, alt });
}

function inlinesOf(words: readonly CopyInline[], report: Report): Node[] {
  let former: Mark | null = null;
  let link: CopyLink | null = null;
  return words.map((word) => {
    if (word.link === null) former = null;
    else if (word.link !== link) {
      former = linkMark(word.link, former);
      report.add("link-kept", word.link.address);
    }
    link = word.link;
    const node = inlineOf(word, report);
    return former ? node.mark(former.addToSet(node.marks)) : node;
  });
}

/** Two links that touch stay two, also where they lead to the same address. */
function linkMark({ address }: CopyLink, former: Mark | null): Mark {
  const isSame = former?.attrs["href"] === address && former.attrs["nest"] === null;
  return schema.mark("link", { href: address, nest: isSame ? 1 : null });
}

function inlineOf(word: CopyInline, report: Report): Node {
  if (word.kind === "picture") return imageOf(word.picture, report);
  if (word.kind === "break") return schema.node("hard_break");
  const marks = [...word.styles].flatMap((style) => MARKS[style] ?? []);
  return schema.text(
    word.text,
    marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []),
  );
}
