import { lineRule } from "../rule.ts";

/** Trackers, share tokens, another form of the page (`www.arxiv.org`, a PDF): the same thing has a better address. */
export const uncleanAddress = lineRule({
  severity: "taste",
  find: ({ links }, { facts }) =>
    links.flatMap(({ href, from, to }) => {
      const cleaned = facts.cleaned(href);
      if (cleaned === href || facts.keyOf(cleaned) !== facts.keyOf(href)) return [];
      return [
        { from, to, parameters: { cleaned }, fix: { kind: "address", from, to, href: cleaned } },
      ];
    }),
});
