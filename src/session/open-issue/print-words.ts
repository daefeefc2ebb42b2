import type { Node } from "@tiptap/pm/model";
import type { Issue } from "../../markdown/issue.ts";

type Print = (issue: Issue) => string;

/**
 * The text of a document that cannot be printed as it stands. Each block that cannot is written as paragraphs of its
 * words and addresses, in its place. Where that cannot be printed either, the words that are new stand at the end of
 * `good`, the last text that could be. Never throws.
 */
export function printWords(
  issue: Issue,
  good: { readonly doc: Node; readonly text: string },
  print: Print,
): string {
  const { doc } = issue;
  const canPrint = (content: readonly Node[]): boolean => {
    try {
      print({ ...issue, doc: doc.type.create(doc.attrs, [...content]) });
      return true;
    } catch {
      return false;
    }
  };
  const mended = doc.children.flatMap((block) => {
    if (canPrint([block])) return [block];
    const [title, ...rest] = block.children;
    if (block.type.name !== "section" || !title) return plain(block);
    const within = rest.flatMap((child) =>
      canPrint([block.type.create(block.attrs, [title, child])]) ? [child] : plain(child),
    );
    const section = block.type.create(block.attrs, [title, ...within]);
    return canPrint([section]) ? [section] : plain(block);
  });
  try {
    return print({ ...issue, doc: doc.type.create(doc.attrs, mended) });
  } catch {
    return withNewWords(doc, good);
  }
}

/** The words of a block, a paragraph for each of its own; nothing of its form. */
function plain(block: Node): Node[] {
  const { paragraph } = block.type.schema.nodes;
  const words = wordsOf(block).filter(Boolean);
  return paragraph ? words.map((each) => paragraph.create(null, paragraph.schema.text(each))) : [];
}

/** What can be read in a node, textblock by textblock, each address after the words it is linked from. */
function wordsOf(node: Node): string[] {
  if (node.inlineContent) return [node.children.map(inlineWords).join("")];
  if (node.isLeaf) return stringsOf(node.attrs);
  return node.children.flatMap(wordsOf);
}

function inlineWords(node: Node): string {
  const words = node.isText ? (node.text ?? "") : stringsOf(node.attrs).join(" ") || " ";
  const addresses = node.marks.flatMap((mark) => stringsOf(mark.attrs["href"]));
  return [words, ...addresses.map((each) => `(${each})`)].join(" ");
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

/** The last good text under the head as it is now, and after it the words of each block that was not there then. */
function withNewWords(doc: Node, good: { readonly doc: Node; readonly text: string }): string {
  const headOf = (node: Node) => String(node.attrs["frontMatter"]);
  const known = new Set(wordsOf(good.doc));
  const added = wordsOf(doc).filter((words) => words !== "" && !known.has(words));
  const body = good.text.slice(headOf(good.doc).length);
  const paragraphs = added.map((words) => `\n\n${words.replace(/[!-/:-@[-`{-~]/g, "\\$&")}`);
  return `${headOf(doc)}${body.trimEnd()}${paragraphs.join("")}\n`;
}
