import type { Mark, Node, ResolvedPos } from "@tiptap/pm/model";
import { type EditorState, PluginKey } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";
import { itemLineAt } from "./item-line.ts";
import { profileOf } from "./profile-of.ts";

/**
 * Which marks the next letter takes:
 *
 * - What was chosen by a key such as Ctrl+B, until the caret goes elsewhere.
 * - Behind a letter that was just typed, those of that letter.
 * - Over a selection, those that all of its words have: what is typed over a link or over bold words takes their place.
 * - At either edge of a link none that ends or begins there, bold no more than the address: a comment behind a bold
 *   title is no part of it.
 * - Behind the words that an item begins with (its title), none that ends with them.
 * - At other edges, as everywhere in prose, those of the letter before; or of the letter that an arrow key has passed.
 */
export function marksAtCaret(state: EditorState): readonly Mark[] {
  const { selection, storedMarks, doc } = state;
  if (storedMarks) return storedMarks;
  if (!selection.empty) return sharedMarks(doc, selection.from, selection.to);
  return typingMarksKey.getState(state) ?? marksByRule(state);
}

/** The marks that were typed last or chosen by an arrow key, while the caret stays there; null: the rule decides. */
export const typingMarksKey = new PluginKey<readonly Mark[] | null>("typing-marks");

/** The marks that all words of a range have. White space at its ends counts only where there are no words. */
export function sharedMarks(doc: Node, from: number, to: number): readonly Mark[] {
  let words: readonly Mark[] | null = null;
  let blanks: readonly Mark[] | null = null;
  doc.nodesBetween(from, to, ({ isText, text = "", marks }, pos) => {
    if (!isText) return true;
    const part = text.slice(Math.max(0, from - pos), to - pos);
    if (part.trim()) words = words ? common(words, marks) : marks;
    else blanks = blanks ? common(blanks, marks) : marks;
    return false;
  });
  return words ?? blanks ?? [];
}

/** Whether a link begins or ends at a place. */
export function isAtLink({ nodeBefore, nodeAfter }: ResolvedPos): boolean {
  const before = linkOf(nodeBefore);
  const after = linkOf(nodeAfter);
  return before && after ? !before.eq(after) : before !== after;
}

function marksByRule(state: EditorState): readonly Mark[] {
  const { $from } = state.selection;
  if ($from.textOffset > 0) return $from.marks();
  return isAtLink($from) || isBehindTitle($from, state) ? marksAround($from) : $from.marks();
}

/** The marks that go on from the node before a place to the one after it. */
function marksAround({ nodeBefore, nodeAfter }: ResolvedPos): readonly Mark[] {
  return nodeBefore && nodeAfter ? common(nodeBefore.marks, nodeAfter.marks) : [];
}

function linkOf(node: Node | null): Mark | null {
  return (node && schema.marks.link.isInSet(node.marks)) ?? null;
}

/** Whether a mark ends here that all words have with which an item begins, behind its number where it has one. */
function isBehindTitle($pos: ResolvedPos, state: EditorState): boolean {
  const profile = profileOf(state);
  const { nodeBefore } = $pos;
  if (!profile || !nodeBefore || nodeBefore.marks.length === 0) return false;
  const item = itemLineAt($pos, profile);
  if (item?.from !== $pos.start()) return false;
  const ending = without(nodeBefore.marks, marksAround($pos));
  return common(ending, sharedMarks(item.line, item.start, $pos.parentOffset)).length > 0;
}

function common(some: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  return some.filter((mark) => mark.isInSet(others));
}

function without(some: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  return some.filter((mark) => !mark.isInSet(others));
}
