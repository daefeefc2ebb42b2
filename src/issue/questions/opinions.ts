import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../profile/profile.ts";
import { plainText } from "./flat-text.ts";
import { remembered } from "./memo.ts";

/** A paragraph that is emphasis as a whole and begins with the profile's opinion word and a colon. */
export interface Opinion {
  /** The positions before and behind the paragraph. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function opinionsIn(doc: Node, profile: Profile): readonly Opinion[] {
  const opinions: Opinion[] = [];
  doc.descendants((node, from) => {
    if (isOpinion(node, profile)) {
      opinions.push({ from, to: from + node.nodeSize, text: plainText(node) });
    }
    return !node.inlineContent;
  });
  return opinions;
}

export function isOpinion(node: Node, profile: Profile): boolean {
  if (node.type.name !== "paragraph") return false;
  const text = emphasisedText(node);
  const word = profile.opinion.word;
  return text !== null && text.startsWith(word) && /^\s*[：:]/.test(text.slice(word.length));
}

/** The text of a paragraph that is emphasis as a whole, else null. */
const emphasisedText = remembered((node: Node): string | null => {
  if (node.content.size === 0) return null;
  let emphasised = true;
  node.forEach((child) => {
    const blank = child.isText
      ? (child.text ?? "").trim() === ""
      : child.type.name === "soft_break";
    emphasised &&= blank || child.marks.some((mark) => mark.type.name === "em");
  });
  return emphasised ? plainText(node) : null;
});
