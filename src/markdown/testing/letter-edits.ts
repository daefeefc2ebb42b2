import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { schema } from "../../issue/schema/index.ts";
import { printIssue, withDoc, type Issue } from "../index.ts";

/** One letter put into or taken out of a run of text. `at` is a position in the document. */
export interface LetterEdit {
  readonly at: number;
  /** null: the letter after `at` is deleted. */
  readonly letter: string | null;
}

/** What an edit did to the file: exactly its letter, or more. */
export interface EditOutcome {
  readonly exact: boolean;
  readonly removed: string;
  readonly added: string;
}

/** Every place where a letter can be put into or taken out of a run of text. */
export function letterPlaces(doc: Node, letter: string): LetterEdit[] {
  const edits: LetterEdit[] = [];
  doc.descendants((node, pos) => {
    if (!node.isText) return;
    for (let at = pos; at <= pos + node.nodeSize; at++) {
      edits.push({ at, letter });
      if (at < pos + node.nodeSize) edits.push({ at, letter: null });
    }
  });
  return edits;
}

/** Makes the edit, prints, and compares the two files. */
export function tryEdit(issue: Issue, { at, letter }: LetterEdit): EditOutcome {
  const { doc, origin } = issue;
  const marks = (doc.nodeAt(at) ?? doc.resolve(at).nodeBefore)?.marks ?? [];
  const changed =
    letter === null
      ? new Transform(doc).delete(at, at + 1)
      : new Transform(doc).insert(at, schema.text(letter, marks));
  const { removed, added } = difference(origin.text, printIssue(withDoc(issue, changed.doc)));
  const exact =
    letter === null
      ? added === "" && removed === doc.textBetween(at, at + 1, "\n")
      : removed === "" && added === letter;
  return { exact, removed, added };
}

/** The middle that differs between two texts. */
export function difference(before: string, after: string): { removed: string; added: string } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    removed: before.slice(head, before.length - tail),
    added: after.slice(head, after.length - tail),
  };
}
