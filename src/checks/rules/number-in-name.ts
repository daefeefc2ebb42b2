import { readFileName } from "../../issue/new-issue/file-name.ts";
import { titleParts } from "../../issue/new-issue/title.ts";
import { titleIn } from "../head-values.ts";
import { headRule } from "../rule.ts";

/** `…-weekly-1-…` is the file of an issue that calls itself number 2. */
export const numberInName = headRule({
  severity: "likely",
  find({ frontMatter }, { profile, facts }) {
    const { number } = titleParts(profile.titlePattern, titleIn(frontMatter));
    const { slug, number: given } = readFileName(profile, facts.fileName ?? "");
    const told = /(?:^|-)(?:weekly|issue|vol|no|week|news(?:letter)?|digest)-(\d{1,4})(?:-|$)/.exec(
      slug,
    )?.[1];
    const named = given ?? (told === undefined ? null : Number(told));
    if (number === null || named === null || number === named) return [];
    const parameters = { title: String(number), name: String(named) };
    return [{ field: "title", parameters }];
  },
});
