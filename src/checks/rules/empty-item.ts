import { siblingsRule } from "../rule.ts";

/** A bullet with nothing behind it. */
export const emptyItem = siblingsRule({
  severity: "likely",
  find: ({ blocks }) =>
    blocks
      .filter(({ node }) => node.type.name === "list_item" && node.attrs["checked"] === null)
      .filter(({ node }) => node.childCount === 1 && node.firstChild?.type.name === "paragraph")
      .filter(({ node }) => node.firstChild?.content.size === 0)
      .map(({ from }) => {
        return { from: from + 2, to: from + 2 };
      }),
});
