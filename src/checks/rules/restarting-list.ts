import type { Node } from "@tiptap/pm/model";
import { plainText } from "../../issue/questions/index.ts";
import { type Found, siblingsRule } from "../rule.ts";

/** Of fewer with words between them, each may well be a list of its own. */
const ENOUGH = 3;

/** A list of one that begins at 1, and whether only blocks that belong to an item stand between it and the one before. */
interface Restart {
  readonly place: Found;
  readonly isNear: boolean;
}

/**
 * `1.` before each of several parts: every one is published as number 1, since each is a list of its own. A heading, a
 * line or words that announce a list begin anew.
 */
export const restartingList = siblingsRule({
  severity: "likely",
  find({ blocks }) {
    const runs: Restart[][] = [[]];
    let isNear = false;
    for (const { node, from } of blocks) {
      const name = node.type.name;
      const isOne = name === "ordered_list" && node.attrs["start"] === 1 && node.childCount === 1;
      if (isOne) {
        runs.at(-1)?.push({ place: { from, to: from + node.nodeSize }, isNear });
        isNear = true;
      } else if (beginsAnew(node)) {
        runs.push([]);
        isNear = false;
      } else if (name === "paragraph" && plainText(node) !== "") isNear = false;
    }
    return runs.flatMap((run) => {
      const restarts = run.slice(1);
      const isMeantAsOne = run.length >= ENOUGH;
      return restarts.filter((each) => each.isNear || isMeantAsOne).map(({ place }) => place);
    });
  },
});

function beginsAnew(node: Node): boolean {
  const { name } = node.type;
  if (name === "paragraph") return /[：:]\s*$/.test(plainText(node));
  return name === "heading" || name === "section" || name === "horizontal_rule" || isLongList(node);
}

function isLongList(node: Node): boolean {
  return node.type.name === "ordered_list" && node.childCount > 1;
}
