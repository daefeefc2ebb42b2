import { wholeRule } from "../rule.ts";

/** The same thing in an earlier issue, as what an item is about. Whose page it is may be linked each time. */
export const sentBefore = wholeRule({
  of: "links",
  severity: "likely",
  find: ({ links }, { facts }) =>
    links.flatMap(({ key, href, from, to }, index) => {
      const issue = key === null ? null : facts.sentIn(key);
      if (issue === null) return [];
      const severity = OWN_PAGE.test(href) ? "taste" : "likely";
      return [{ index, from, to, parameters: { issue }, severity, elsewhere: "taste" }];
    }),
});

/** Of a person or an organisation. */
const OWN_PAGE =
  /^https?:\/\/(?:www\.)?(?:(?:(?:x|twitter|github|gitlab|weibo)\.com|huggingface\.co)\/[\w-]+\/?|[^/]+\/?)$/i;
