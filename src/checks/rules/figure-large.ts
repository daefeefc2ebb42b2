import { numberIn, wholeRule } from "../rule.ts";

/** A picture so large that readers wait for it. Only where the files can be seen. */
export const figureLarge = wholeRule({
  of: "pictures",
  asksFiles: true,
  severity: "likely",
  options: { kilobytes: 1_500 },
  find: ({ pictures }, { facts }, options) => {
    const most = numberIn(options, "kilobytes") * 1_000;
    return pictures.flatMap(({ from, to, path }, index) => {
      const size = path ? facts.files.sizeOf(path) : null;
      if (!path || typeof size !== "number" || size <= most) return [];
      const kilobytes = String(Math.round(size / 1_000));
      return [{ index, from, to, parameters: { path, kilobytes } }];
    });
  },
});
