import { headRule } from "../rule.ts";
import { splitFrontMatter } from "../../markdown/front-matter/index.ts";

/** U+0085, U+2028 and U+2029: ends of lines to Ruby's YAML, which is 1.1, and letters to nearly everybody else. */
const BREAKS = /[\u0085\u2028\u2029]/g;

/** What Jekyll reads as the end of a line, and no editor shows as one: the rest is another field, or a fault. */
export const headLineBreak = headRule({
  severity: "blocks",
  find({ text: head, frontMatter: { fields } }) {
    const { state, yamlFrom, yamlTo } = splitFrontMatter(head);
    if (state !== "closed") return [];
    return [...head.slice(yamlFrom, yamlTo).matchAll(BREAKS)].map(({ index, 0: found }) => {
      const offset = yamlFrom + index;
      const [before, after] = [head.slice(0, offset), head.slice(offset + 1)];
      const isApart = /\s$/.test(before) || /^\s/.test(after);
      const field = fields.findLast(({ keyFrom }) => keyFrom < offset)?.key ?? null;
      const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
      const fix = { kind: "head", head: `${before}${isApart ? "" : " "}${after}` } as const;
      return { field, offset, parameters: { code }, fix };
    });
  },
});
