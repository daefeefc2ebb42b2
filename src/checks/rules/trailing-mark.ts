import type { Node } from "@tiptap/pm/model";
import { lineRule } from "../rule.ts";

/** A comma with nothing behind it: `多模态推理开源模型，`. */
export const trailingMark = lineRule({
  severity: "likely",
  find({ node, text, role }) {
    const mark = /([，、])[\s\ufffc]*$/.exec(text);
    // Code, an address, a picture: the mark has something behind it.
    if (
      !mark ||
      isSomethingBehind(node, mark.index + 1) ||
      role === "cell" ||
      !WORDS.test(lastLineOf(text, mark.index))
    )
      return [];
    const [from, to] = [mark.index, mark.index + 1];
    const fix = { kind: "words", changes: [{ from, to, text: "" }] } as const;
    const parameters = { mark: mark[1] ?? "" };
    // The lines of a poem may end so.
    if (role !== "item") return [{ from, to, parameters, severity: "taste" }];
    return [{ from, to, parameters, fix }];
  },
});

function isSomethingBehind(node: Node, from: number): boolean {
  let isThere = false;
  node.nodesBetween(from, node.content.size, ({ type, text = "" }, pos) => {
    if (type.name !== "hard_break" && type.name !== "soft_break")
      isThere ||= type.name !== "text" || text.slice(Math.max(0, from - pos)).trim() !== "";
  });
  return isThere;
}

/** A word, and two characters more: fewer are no sentence. */
const WORDS = /[\p{L}\p{N}）”》].{2}/u;

function lastLineOf(text: string, end: number): string {
  return text.slice(text.lastIndexOf("\n", end - 1) + 1, end);
}
