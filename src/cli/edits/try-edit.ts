import { Transform } from "@tiptap/pm/transform";
import { schema } from "../../issue/schema/index.ts";
import type { Issue } from "../../markdown/index.ts";
import { printIssue, withDoc } from "../../markdown/index.ts";
import type { EditPlace } from "./edit-places.ts";

export const EDIT_KINDS = ["insert", "delete"] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/**
 * What one letter did to the file:
 * - `exact`: the letter came or went, and nothing else
 * - `escaped`: besides, characters came or went in its line, such as an escape without which the block would read otherwise
 * - `wide`: more than the edited line has changed
 */
export type EditVerdict = "exact" | "escaped" | "wide";

export interface TriedEdit {
  readonly verdict: EditVerdict;
  /** The stretches that differ, before and after. */
  readonly before: string;
  readonly after: string;
}

/** Inserts `letter` at a place, or deletes the character there, and compares the file with what it was. */
export function tryEdit(
  issue: Issue,
  text: string,
  kind: EditKind,
  place: EditPlace,
  letter: string,
): TriedEdit {
  const { pos, character } = place;
  const edited = new Transform(issue.doc);
  if (kind === "insert") {
    const marks = issue.doc.nodeAt(pos)?.marks ?? issue.doc.resolve(pos).marks();
    edited.insert(pos, schema.text(letter, marks));
  } else edited.delete(pos, pos + character.length);
  const printed = printIssue(withDoc(issue, edited.doc));

  const head = commonHead(text, printed);
  const tail = Math.min(commonTail(text, printed), text.length - head, printed.length - head);
  const before = text.slice(head, text.length - tail);
  const after = printed.slice(head, printed.length - tail);
  const [gone, come] = kind === "insert" ? ["", letter] : [character, ""];
  if (before === gone && after === come) return { verdict: "exact", before, after };
  const inOneLine = !/[\r\n]/.test(before) && !/[\r\n]/.test(after);
  return { verdict: inOneLine ? "escaped" : "wide", before, after };
}

function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonTail(a: string, b: string): number {
  let length = 0;
  while (
    length < a.length &&
    length < b.length &&
    a[a.length - 1 - length] === b[b.length - 1 - length]
  )
    length++;
  return length;
}
