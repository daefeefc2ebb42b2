import { wholeRule } from "../rule.ts";

/** A picture whose file is not there. Only where the files can be seen. */
export const figureMissing = wholeRule({
  of: "pictures",
  asksFiles: true,
  severity: "blocks",
  find: ({ pictures }, { facts }) =>
    pictures.flatMap(({ from, to, path }, index) => {
      const isMissing = path === "" || (path !== null && facts.files.sizeOf(path) === null);
      return isMissing ? [{ index, from, to, parameters: { path: path || "—" } }] : [];
    }),
});
