import type { Mark, Node } from "@tiptap/pm/model";
import type { Engine } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import type { InlineTree } from "../../document/nesting.ts";
import { guardOf } from "../liquid-guard.ts";
import { fixedPiece, lineAfter, type PrintedPiece, piecesOf } from "./hazards.ts";
import { printDestination } from "./href.ts";

/** How emphasis is written: with which mark, and with which inside or around bold, where `***` reads differently. */
export interface Style {
  readonly em: "*" | "_";
  readonly emBesideStrong: "*" | "_";
}

/** The ways to write emphasis, the usual first. */
export const STYLES: readonly Style[] = [
  { em: "*", emBesideStrong: "_" },
  { em: "_", emBesideStrong: "_" },
  { em: "*", emBesideStrong: "*" },
];

/** How links are written: all but those that say otherwise with their address behind their words. */
export interface LinkWays {
  readonly referenceOf?: ReferenceOf | undefined;
  /** An address that is its own words stands alone: `<https://a.example>`. */
  readonly writesAddresses?: boolean;
}

/** What stands behind the words of a link in place of its address, `[label]` for one; null: its address does. */
export type ReferenceOf = (link: Mark, words: string) => string | null;

/** Inline content printed anew, in pieces; soft and hard breaks end with "\n". */
export function printTrees(
  trees: readonly InlineTree[],
  style: Style,
  engine: Engine,
  before = "",
  { referenceOf = () => null, writesAddresses = false }: LinkWays = {},
): PrintedPiece[] {
  const pieces: PrintedPiece[] = [];
  let line = before;
  const put = (piece: PrintedPiece): void => {
    pieces.push(piece);
    line = lineAfter(line, piece.text);
  };
  const fixed = (text: string): void => put(fixedPiece(text, true));
  const walk = (inside: readonly InlineTree[], parent: Mark | null, next: string): void => {
    for (const [index, tree] of inside.entries()) {
      const following = index + 1 < inside.length ? opening(inside[index + 1], style) : next;
      if (tree.mark === null) {
        if (tree.node.isText) piecesOf(tree.node.text ?? "", line, following, true).forEach(put);
        else fixed(printLeaf(tree.node));
        continue;
      }
      if (writesAddresses && isAddressAlone(tree.mark, tree.children)) {
        fixed(`<${textOf(tree.children)}>`);
        continue;
      }
      const { open, close } =
        tree.mark.type === schema.marks.code
          ? codeFences(textOf(tree.children), engine)
          : delimiters(tree.mark, emMark(tree, parent, style));
      const isLink = tree.mark.type === schema.marks.link;
      const reference = isLink ? referenceOf(tree.mark, textOf(tree.children)) : null;
      fixed(open);
      if (tree.mark.type === schema.marks.code) fixed(textOf(tree.children));
      else walk(tree.children, tree.mark, close);
      fixed(reference === null ? close : `]${reference}`);
    }
  };
  walk(trees, null, "");
  return pieces;
}

/** Whether a link says its address and nothing else, and every engine reads that between angle brackets. */
function isAddressAlone({ type, attrs }: Mark, children: readonly InlineTree[]): boolean {
  const href = String(attrs["href"]);
  return (
    type === schema.marks.link &&
    attrs["title"] === null &&
    children.every(({ mark }) => mark === null) &&
    textOf(children) === href &&
    /^https?:\/\/[^\s<>{}"'`*\\&|]+$/.test(href)
  );
}

/** The marks around the words of a mark. */
export function delimiters(mark: Mark, em: string): { open: string; close: string } {
  switch (mark.type) {
    case schema.marks.strong:
      return { open: "**", close: "**" };
    case schema.marks.strike:
      return { open: "~~", close: "~~" };
    case schema.marks.link: {
      const { href } = mark.attrs;
      return { open: "[", close: `]${printDestination(String(href), mark.attrs)}` };
    }
    default:
      return { open: em, close: em };
  }
}

/**
 * Backticks longer than any in the code, with a space where the code itself begins or ends with one, and what guards
 * it from Liquid.
 */
export function codeFences(code: string, engine: Engine): { open: string; close: string } {
  const runs = code.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  const pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
  const guard = guardOf(code, engine);
  return { open: fence + pad + guard.open, close: guard.close + pad + fence };
}

/** A break, an image or an inline source. */
export function printLeaf(node: Node): string {
  switch (node.type) {
    case schema.nodes.soft_break:
      return "\n";
    case schema.nodes.hard_break:
      return "  \n";
    case schema.nodes.image: {
      const { src, alt } = node.attrs;
      return `![${printAlt(String(alt))}]${printDestination(String(src), node.attrs)}`;
    }
    default:
      return String(node.attrs["text"] ?? "");
  }
}

/** A picture's words, with escapes where kramdown or CommonMark would drop characters or read more than words. */
function printAlt(alt: string): string {
  return alt
    .replace(/\s+/g, " ")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/[[\]\\`*|<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replaceAll("$$", () => "\\$\\$")
    .replaceAll("~", "&#126;")
    .replace(/\{(?=[{%])/g, "&#123;");
}

function emMark(tree: InlineTree, parent: Mark | null, style: Style): string {
  const holdsStrong =
    tree.mark !== null && tree.children.some((child) => child.mark?.type === schema.marks.strong);
  return parent?.type === schema.marks.strong || holdsStrong ? style.emBesideStrong : style.em;
}

/** The first character that a tree prints. */
function opening(tree: InlineTree | undefined, style: Style): string {
  if (!tree) return "";
  if (tree.mark === null) return (tree.node.text ?? printLeaf(tree.node)).slice(0, 2);
  return tree.mark.type === schema.marks.code ? "`" : delimiters(tree.mark, style.em).open;
}

function textOf(trees: readonly InlineTree[]): string {
  return trees
    .map((tree) =>
      tree.mark === null ? (tree.node.text ?? printLeaf(tree.node)) : textOf(tree.children),
    )
    .join("");
}
