import { lineRule } from "../rule.ts";

/** `http:`: browsers warn, and most sites have answered by `https:` for years. Whether this one does is not known. */
export const insecureLink = lineRule({
  severity: "taste",
  find: ({ links }) =>
    links
      .filter(({ href }) => /^http:/i.test(href))
      .map(({ from, to }) => {
        return { from, to };
      }),
});
