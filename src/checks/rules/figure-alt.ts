import type { Node } from "@tiptap/pm/model";
import { wholeRule } from "../rule.ts";

/** A picture of which a reader who cannot see it learns nothing. Of a figure with several it is said once. */
export const figureAlt = wholeRule({
  of: "pictures",
  severity: "taste",
  find({ pictures }) {
    let last: Node | null = null;
    return pictures.flatMap(({ figure, from, to, path, isMute }, index) => {
      if (!isMute || (figure !== null && figure === last)) return [];
      last = figure;
      return [{ index, from, to, parameters: { name: (path ?? "").replace(/^.*\//, "") } }];
    });
  },
});
