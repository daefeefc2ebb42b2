import { longestRise } from "../../issue/questions/longest-rise.ts";
import { wholeRule } from "../rule.ts";

/** A section out of the order that the profile has: the fewest that would have to move. Several are an order of its own. */
export const sectionOrder = wholeRule({
  of: "sections",
  severity: "likely",
  find({ sections }, { profile }) {
    const known = sections.flatMap(({ rules, from, to, title }, index) => {
      const at = rules ? profile.sections.indexOf(rules) : -1;
      return at < 0 ? [] : [{ index, from, to, title, at }];
    });
    const kept = new Set(longestRise(known.map(({ at }) => at)));
    const severity = known.length - kept.size > 1 ? "taste" : "likely";
    const inOrder = known.filter((_each, place) => kept.has(place));
    return known.flatMap(({ index, from, to, title, at }, own) => {
      if (kept.has(own)) return [];
      const last = inOrder.findLast((other) => other.at <= at);
      const after = last?.title ?? inOrder[0]?.title ?? "";
      return [{ index, from, to, parameters: { title, after }, severity }];
    });
  },
});
