import type { Node } from "@tiptap/pm/model";
import type { Transform } from "@tiptap/pm/transform";
import { schema } from "../issue/schema/index.ts";

/** A change of some words of a textblock; the new ones have the marks of the old. */
export interface WordChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * How a finding is mended. Plain data, so that it can be shown before it is done. `source` fixes are of the file's
 * text only, and leave the document as it is: a blank line before the block at a position, or the block written anew.
 */
export type Fix =
  | { readonly kind: "words"; readonly changes: readonly WordChange[] }
  | { readonly kind: "bold"; readonly from: number; readonly to: number; readonly on: boolean }
  | { readonly kind: "address"; readonly from: number; readonly to: number; readonly href: string }
  | {
      readonly kind: "attributes";
      readonly at: number;
      readonly attributes: Readonly<Record<string, unknown>>;
    }
  /** A block of source becomes a paragraph that says these words. */
  | { readonly kind: "paragraph"; readonly at: number; readonly text: string }
  | { readonly kind: "plain-code"; readonly from: number; readonly to: number }
  | { readonly kind: "head"; readonly head: string }
  | SourceFix;
export type SourceFix =
  | { readonly kind: "blank-line"; readonly at: number }
  | { readonly kind: "source"; readonly at: number; readonly text: string };

/** The same fix of a document in which all stands `by` further. */
export function shiftFix(fix: Fix, by: number): Fix {
  switch (fix.kind) {
    case "words": {
      const changes = fix.changes.map((change) => {
        return { ...change, from: change.from + by, to: change.to + by };
      });
      return { ...fix, changes };
    }
    case "bold":
    case "address":
    case "plain-code":
      return { ...fix, from: fix.from + by, to: fix.to + by };
    case "attributes":
    case "paragraph":
    case "blank-line":
    case "source":
      return { ...fix, at: fix.at + by };
    case "head":
      return fix;
  }
}

export function isSourceFix(fix: Fix): fix is SourceFix {
  return fix.kind === "blank-line" || fix.kind === "source";
}

/** Adds the steps of a fix to a transaction that has not changed its place before. */
export function applyFix(tr: Transform, fix: Exclude<Fix, SourceFix>): void {
  switch (fix.kind) {
    case "words":
      for (const change of fix.changes.toSorted((a, b) => b.from - a.from)) changeWords(tr, change);
      return;
    case "bold": {
      const strong = schema.marks.strong.create();
      if (fix.on) tr.addMark(fix.from, fix.to, strong);
      else tr.removeMark(fix.from, fix.to, schema.marks.strong);
      return;
    }
    case "address":
      readdress(tr, fix.from, fix.to, fix.href);
      return;
    case "attributes":
      for (const [name, value] of Object.entries(fix.attributes))
        tr.setNodeAttribute(fix.at, name, value);
      return;
    case "paragraph": {
      const to = fix.at + (tr.doc.nodeAt(fix.at)?.nodeSize ?? 0);
      tr.replaceWith(fix.at, to, schema.nodes.paragraph.create(null, schema.text(fix.text)));
      return;
    }
    case "plain-code":
      tr.addMark(fix.from, fix.to, schema.marks.code.create({ runsLiquid: false }));
      return;
    case "head":
      tr.setDocAttribute("frontMatter", fix.head);
  }
}

function changeWords(tr: Transform, { from, to, text }: WordChange): void {
  if (text === "") {
    tr.delete(from, to);
    return;
  }
  const $from = tr.doc.resolve(from);
  const marks = (from === to ? $from.nodeBefore : $from.nodeAfter)?.marks ?? [];
  const kept = from === to ? marks.filter(({ type }) => type !== schema.marks.link) : marks;
  tr.replaceWith(from, to, schema.text(text, kept));
}

function readdress(tr: Transform, from: number, to: number, href: string): void {
  tr.doc.nodesBetween(from, to, (node: Node, pos) => {
    const link = node.marks.find(({ type }) => type === schema.marks.link);
    if (!link) return;
    const mark = schema.marks.link.create({ ...link.attrs, href });
    tr.addMark(Math.max(pos, from), Math.min(pos + node.nodeSize, to), mark);
  });
}
