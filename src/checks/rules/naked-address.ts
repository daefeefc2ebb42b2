import { sectionRule } from "../rule.ts";

/** An item whose link is called by its address: a reader cannot tell what it is. */
export const nakedAddress = sectionRule({
  severity: "likely",
  find: ({ rules, items }) =>
    items.flatMap(({ parts }) =>
      parts.links
        .filter(
          ({ text, href }) => bare(text) === bare(href) || /^(?:https?:\/\/|www\.)\S+$/i.test(text),
        )
        .map(({ from, to }) => {
          return { from, to, severity: rules ? "likely" : "taste" };
        }),
    ),
});

function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, "");
}
