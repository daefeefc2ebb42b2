import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { remembered } from "../../issue/questions/memo.ts";
import { ALL_ENGINES } from "../../markdown/document/all-engines.ts";
import { createInexpressible } from "../../markdown/print/inexpressible.ts";
import { lineRule } from "../rule.ts";

const EMPHASIS: ReadonlySet<string> = new Set(["strong", "em", "strike"]);
const finderFor = remembered((profile: Profile) => createInexpressible(profile, ALL_ENGINES));

/** Bold or italic words that kramdown shows and GitHub does not, or the other way round. */
export const lostBold = lineRule({
  severity: "likely",
  find({ node, role }, { profile }) {
    const isPlain = ({ marks }: Node) => !marks.some(({ type }) => EMPHASIS.has(type.name));
    if (role === "cell" || node.children.every(isPlain)) return [];
    return finderFor(profile)(node)
      .filter(({ mark }) => EMPHASIS.has(mark.type.name))
      .map(({ from, to }) => {
        return { from, to };
      });
  },
});
