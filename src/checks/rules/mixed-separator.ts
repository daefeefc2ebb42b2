import { separatorAfterTitle } from "../habits.ts";
import { sectionRule } from "../rule.ts";

/** Between a title and its comment stands the mark that this newsletter nearly always sets there. */
export const mixedSeparator = sectionRule({
  severity: "taste",
  find: ({ items }, { habits }) =>
    items.flatMap(({ place: { line, lineFrom }, parts }) => {
      const usual = habits.titleSeparator;
      if (!line || !usual || !parts.comment) return [];
      const text = line.textBetween(0, line.content.size, "", "\ufffc");
      const mark = separatorAfterTitle(lineFrom, parts, text);
      if (!mark || mark.text === usual) return [];
      const place = { from: mark.from, to: mark.from + 1 };
      const fix = { kind: "words", changes: [{ ...place, text: usual }] } as const;
      return [{ ...place, parameters: { found: mark.text, usual }, fix }];
    }),
});
