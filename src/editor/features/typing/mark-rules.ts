import type { MarkType } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { InputRule } from "@tiptap/pm/inputrules";
import { schema } from "../../../issue/schema/index.ts";
import { marksAtCaret } from "../../queries/marks-at-caret.ts";

const { strong, em, strike, code, link } = schema.marks;

/**
 * Markers around words that become a mark as the last of them is typed. What stands before the marker may be anything,
 * a Chinese character too; the first group is what the markers hold. Markers may not touch white space on their inside,
 * as in Markdown. A single `*` or `_` after a Latin letter or digit is left alone: `2*3*4`, `snake_case_name`.
 */
const MARKERS: readonly {
  readonly type: MarkType;
  readonly find: RegExp;
  readonly width: number;
}[] = [
  { type: strong, width: 2, find: /(?<!\*)\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/ },
  { type: strong, width: 2, find: /(?<![\w_])__([^\s_](?:[^_]*[^\s_])?)__$/ },
  { type: em, width: 1, find: /(?<![\w*])\*([^\s*](?:[^*]*[^\s*])?)\*$/ },
  { type: em, width: 1, find: /(?<![\w_])_([^\s_](?:[^_]*[^\s_])?)_$/ },
  { type: strike, width: 2, find: /(?<!~)~~([^\s~](?:[^~]*[^\s~])?)~~$/ },
  { type: code, width: 1, find: /(?<!`)`([^`]+)`$/ },
];

function markRule({ type, find, width }: (typeof MARKERS)[number]): InputRule {
  return new InputRule(find, (state, match, start, end) => {
    const $start = state.doc.resolve(start);
    if (!$start.parent.type.allowsMarkType(type)) return null;
    if (inCode(state, start)) return null;
    const tr = state.tr;
    // The key that ends the last marker is the trigger: what it types is not in the document yet.
    const words = end - (width - (match[0].length - (end - start)));
    tr.delete(words, end);
    tr.delete(start, start + width);
    tr.addMark(start, words - width, type.create());
    return tr.removeStoredMark(type);
  });
}

/** Whether a marker stands in code, where it is text. What lies between the markers may hold code. */
function inCode(state: EditorState, start: number): boolean {
  const first = state.doc.nodeAt(start)?.marks ?? [];
  const last = marksAtCaret(state);
  return [...first, ...last].some((mark) => mark.type === code);
}

/** `[words](address)`; an address may hold one pair of brackets within. An image's `!` before it is not a link. */
const linkRule = new InputRule(
  /(?<!!)\[([^[\]￼]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)$/,
  (state, match, start, end) => {
    const [, words, address] = match;
    if (!words || !address || !state.doc.resolve(start).parent.type.allowsMarkType(link))
      return null;
    const tr = state.tr;
    tr.delete(start + 1 + words.length, end);
    tr.delete(start, start + 1);
    tr.addMark(start, start + words.length, link.create({ href: address }));
    return tr.removeStoredMark(link);
  },
  { inCodeMark: false },
);

/** `![alt](address)` becomes an image in the line. */
const imageRule = new InputRule(
  /!\[([^[\]￼]*)\]\(((?:[^()\s]|\([^()\s]*\))+)\)$/,
  (state, match, start, end) => {
    const [, alt, src] = match;
    if (!src || !state.doc.resolve(start).parent.type.inlineContent) return null;
    return state.tr.replaceWith(start, end, schema.nodes.image.create({ src, alt: alt ?? "" }));
  },
  { inCodeMark: false },
);

export const MARK_RULES: readonly InputRule[] = [linkRule, imageRule, ...MARKERS.map(markRule)];
