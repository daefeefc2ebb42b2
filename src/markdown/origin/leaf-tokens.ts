import type { Mark, Node } from "@tiptap/pm/model";
import type { Code, Emphasis, Inline, Link } from "../syntax/tree.ts";

/** One mark of the source, from its opening to its closing characters. */
export interface MarkInstance {
  readonly type: string;
  readonly mark: Mark | null;
  readonly open: string;
  readonly close: string;
  /** How it is closed once its words are others: a reference whose words were its label then names the label. */
  readonly changedClose: string;
  /** Its words are its address as well, so they change only as a whole. */
  readonly rigid: boolean;
}

/**
 * What a leaf's source is made of, in order and without gaps: marks opening and closing, words, and other inline nodes.
 * `size` is what the token takes in the ProseMirror node; only `literal` words may be cut.
 */
export type LeafToken =
  | {
      readonly kind: "open" | "close";
      readonly from: number;
      readonly to: number;
      readonly size: 0;
      readonly instance: MarkInstance;
    }
  | {
      readonly kind: "words" | "node";
      readonly from: number;
      readonly to: number;
      readonly size: number;
      readonly literal: boolean;
      readonly inCode: boolean;
    };

/** By the inlines that a leaf was read as, which are of one text and one leaf. */
const knownTokens = new WeakMap<readonly Inline[], readonly LeafToken[]>();

/** The tokens of a leaf that was read from `text` as `children`. */
export function leafTokens(
  text: string,
  children: readonly Inline[],
  leaf: Node,
): readonly LeafToken[] {
  let tokens = knownTokens.get(children);
  if (!tokens) {
    tokens = tokensOfLeaf(text, children, leaf);
    knownTokens.set(children, tokens);
  }
  return tokens;
}

function tokensOfLeaf(text: string, children: readonly Inline[], leaf: Node): LeafToken[] {
  const tokens: LeafToken[] = [];
  let position = 0;
  const content = (
    kind: "words" | "node",
    inline: { from: number; to: number },
    size: number,
    literal: boolean,
    inCode = false,
  ): void => {
    tokens.push({ kind, from: inline.from, to: inline.to, size, literal, inCode });
    position += size;
  };
  const walk = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type === "text") {
        const { from, to, value } = inline;
        if (value !== "")
          content(
            "words",
            inline,
            value.replace(/\r\n/g, "\n").length,
            text.slice(from, to) === value,
          );
      } else if (inline.type === "code" || "children" in inline) {
        marked(inline);
      } else content("node", inline, 1, false);
    }
  };
  const marked = (inline: Code | Emphasis | Link): void => {
    if (!hasWords(inline)) {
      content("node", inline, 1, false);
      return;
    }
    const { from, to, content: inside } = inline;
    const mark = markAt(leaf, position, inline.type);
    const [open, close] = [text.slice(from, inside.from), text.slice(inside.to, to)];
    const changedClose = changedCloseOf(inline, close, text.slice(inside.from, inside.to));
    const rigid = inline.type === "link" && inline.form === "autolink";
    const instance = { type: inline.type, mark, open, close, changedClose, rigid };
    tokens.push({ kind: "open", from, to: inside.from, size: 0, instance });
    if (inline.type === "code") {
      const literal = text.slice(inside.from, inside.to) === inline.value;
      content("words", inside, inline.value.replace(/\r\n/g, "\n").length, literal, true);
    } else walk(inline.children);
    tokens.push({ kind: "close", from: inside.to, to, size: 0, instance });
  };
  walk(children);
  return tokens;
}

function hasWords(inline: Code | Emphasis | Link): boolean {
  if (inline.type === "code") return inline.value !== "";
  return inline.children.some((child) => child.type !== "text" || child.value !== "");
}

/** `[words]` and `[words][]` take their words for their label. */
function changedCloseOf(inline: Code | Emphasis | Link, close: string, words: string): string {
  const isOwnLabel =
    inline.type === "link" && inline.form === "reference" && /^\](?:\s*\[\])?$/.test(close);
  return isOwnLabel ? `][${words.replace(/[\r\n]+[ \t>]*/g, " ")}]` : close;
}

function markAt(leaf: Node, position: number, type: string): Mark | null {
  const node = leaf.nodeAt(position);
  return node?.marks.find((mark) => mark.type.name === type) ?? null;
}
