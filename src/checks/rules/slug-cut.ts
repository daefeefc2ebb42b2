import { readFileName } from "../../issue/new-issue/file-name.ts";
import { headRule, numberIn } from "../rule.ts";

/** A file name that was cut off at a number of characters, in the middle of a word or behind "the"; hardly one has just as many. */
export const slugCut = headRule({
  severity: "likely",
  options: { length: 50 },
  find(_head, { profile, facts }, options) {
    const { slug } = readFileName(profile, facts.fileName ?? "");
    const length = numberIn(options, "length");
    const isCut =
      slug.length === length ||
      (slug.length <= length &&
        slug.length > length - 4 &&
        !/-(?:ai|it|go|os)$/.test(slug) &&
        /-[a-z]{1,3}$/.test(slug)) ||
      (slug.length > 20 && /-(?:the|a|an|of|and|n|to|in|for|with)$/.test(slug));
    return isCut ? [{ field: null, parameters: { slug } }] : [];
  },
});
