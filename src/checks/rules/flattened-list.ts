import type { Node } from "@tiptap/pm/model";
import { plainText } from "../../issue/questions/index.ts";
import { type Found, siblingsRule } from "../rule.ts";

/** A heading of a few words, in a list where others announce what follows. */
const SHORT = 16;

/** An item that says what part of the one before it is meant. */
const PART = /^其中(?!之)/;

/**
 * `- 带来的好处：` with its points as items beside it: the level was lost on the way. Where one item of a list
 * announces the next, short ones without a mark do so too.
 */
export const flattenedList = siblingsRule({
  severity: "likely",
  find({ parent, blocks }) {
    if (parent.type.name !== "bullet_list") return [];
    const announces = blocks.map(
      ({ node }, index) =>
        index < blocks.length - 1 && isAlone(node) && /[：:]$/.test(wordsOf(node)),
    );
    const partOf = blocks.slice(1).flatMap(({ node }, index): Found[] => {
      const before = blocks[index];
      if (!before || !isAlone(node) || !PART.test(wordsOf(node)) || PART.test(wordsOf(before.node)))
        return [];
      const { from } = before;
      const to = from + 2 + (before.node.firstChild?.content.size ?? 0);
      return [{ from: from + 2, to, severity: "taste" }];
    });
    if (!announces.includes(true)) return partOf;
    return blocks.flatMap(({ node, from }, index) => {
      const next = blocks[index + 1]?.node;
      if (!next || !isAlone(node)) return [];
      const words = wordsOf(node);
      const isHead =
        announces[index] ||
        (words.length > 0 &&
          words.length <= SHORT &&
          /[\p{L}\p{N}]$/u.test(words) &&
          !/[，：；。,]/.test(words) &&
          wordsOf(next).length > words.length &&
          !announces[index + 1] &&
          (index === 0 || !announces[index - 1]));
      return isHead
        ? [{ from: from + 2, to: from + 2 + (node.firstChild?.content.size ?? 0) }]
        : [];
    });
  },
});

function isAlone(item: Node): boolean {
  return item.childCount === 1 && item.firstChild?.type.name === "paragraph";
}

function wordsOf(item: Node): string {
  return item.firstChild?.inlineContent ? plainText(item.firstChild) : "";
}
