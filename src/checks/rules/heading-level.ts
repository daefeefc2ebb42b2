import { wholeRule } from "../rule.ts";

/** A heading two levels below the one above it: a step is missing in the page's outline. */
export const headingLevel = wholeRule({
  of: "headings",
  severity: "likely",
  find: ({ headings }) =>
    headings.flatMap(({ level, from, to }, index) => {
      const above = headings[index - 1]?.level;
      if (above === undefined || level <= above + 1) return [];
      const deeper = headings[index + 1]?.level ?? 0;
      const fix = { kind: "attributes", at: from - 1, attributes: { level: above + 1 } } as const;
      const parameters = { level: String(level), above: String(above) };
      return [{ index, from, to, parameters, ...(deeper <= above + 1 ? { fix } : {}) }];
    }),
});
