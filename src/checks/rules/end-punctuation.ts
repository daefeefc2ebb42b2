import { type Found, sectionRule } from "../rule.ts";

/** Whether items end in a full stop is the house's own; the few that do otherwise look forgotten. */
export const endPunctuation = sectionRule({
  severity: "taste",
  find: ({ items }, { habits, isChinese }) =>
    items.flatMap(({ place: { line, lineFrom, blocks }, parts }): Found[] => {
      if (habits.endsItems === null || !line || !parts.comment || blocks.length > 1) return [];
      const text = line.textBetween(0, line.content.size, "", "\ufffc").trimEnd();
      const to = lineFrom + text.length;
      const stop = isChinese ? "。" : ".";
      if (habits.endsItems && /[\p{L}\p{N}）)]$/u.test(text)) {
        const fix = { kind: "words", changes: [{ from: to, to, text: stop }] } as const;
        return [{ from: to - 1, to, parameters: { wanted: stop }, fix }];
      }
      // One stop at the end of several sentences is no slip.
      const end = isChinese && text.endsWith("；") ? "；" : stop;
      const isSingle = text.indexOf(end) === text.length - 1;
      if (habits.endsItems || !text.endsWith(end) || !isSingle) return [];
      const place = { from: to - 1, to };
      return [
        {
          ...place,
          parameters: { wanted: "" },
          fix: { kind: "words", changes: [{ ...place, text: "" }] } as const,
        },
      ];
    }),
});
