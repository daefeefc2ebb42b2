import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Engine } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { parseIssue, printIssue, withDoc } from "../index.ts";

/** The text of a file after an edit of its document. */
export function edited(
  text: string,
  change: (tr: Transform) => void,
  engine: Engine = "kramdown",
): string {
  const issue = parseIssue(text, { ...defaultProfile(), engine });
  const tr = new Transform(issue.doc);
  change(tr);
  return printIssue(withDoc(issue, tr.doc));
}

/** Where words stand in a document, -1 where they do not. */
export function placeOf(doc: Node, words: string): number {
  let found = -1;
  doc.descendants((node, pos) => {
    if (found < 0 && node.isText && node.text?.includes(words))
      found = pos + node.text.indexOf(words);
  });
  return found;
}

/** Where the innermost node of a type that holds these words begins and ends. */
export function nodeAround(doc: Node, words: string, type: string): { from: number; to: number } {
  const $place = doc.resolve(placeOf(doc, words));
  for (let depth = $place.depth; depth > 0; depth--) {
    if ($place.node(depth).type.name === type)
      return { from: $place.before(depth), to: $place.after(depth) };
  }
  throw new RangeError(`no ${type} around ${words}`);
}

export function paragraphOf(...content: readonly (string | Node)[]): Node {
  const inlines = content.map((part) => (typeof part === "string" ? schema.text(part) : part));
  return schema.node("paragraph", null, inlines);
}

export function itemOf(...blocks: readonly Node[]): Node {
  return schema.node("list_item", null, blocks);
}
export function linkTo(href: string, words: string, title: string | null = null): Node {
  return schema.text(words, [schema.mark("link", { href, title })]);
}
