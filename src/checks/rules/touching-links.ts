import type { LinkPlace } from "../../issue/questions/links.ts";
import { isVerb } from "../../issue/questions/verbs.ts";
import { lineRule } from "../rule.ts";

/**
 * `[one](u)[other](v)`: a reader sees one link. A verb and its product are written so in some newsletters; that is
 * a matter of taste.
 */
export const touchingLinks = lineRule({
  severity: "likely",
  find: ({ links }, { profile }) =>
    links.flatMap((link, index) => {
      const next = links[index + 1];
      if (!next || link.to !== next.from || link.href === next.href || isReference(next)) return [];
      const severity = isVerb(link.text, profile) ? "taste" : "likely";
      return [{ from: link.from, to: next.to, severity }];
    }),
});

/** `[1][2]`: numbers of notes of the same page stand side by side everywhere. */
function isReference({ href }: LinkPlace): boolean {
  return href.startsWith("#");
}
