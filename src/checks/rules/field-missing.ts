import { knowsHead } from "../front-matter-likeness.ts";
import { headRule } from "../rule.ts";

/** A field that every issue of this newsletter has. Of a post of another form only what Jekyll needs. */
export const fieldMissing = headRule({
  severity: "likely",
  find({ frontMatter }, { profile }) {
    if (!profile.frontMatter.present || !frontMatter.readable) return [];
    const keys = frontMatter.fields.map(({ key }) => key);
    const wanted = profile.frontMatter.fields.map(({ key }) => key);
    const isOwn = knowsHead(frontMatter, profile);
    return wanted
      .filter((key) => !keys.includes(key) && (isOwn || key === "title"))
      .map((field) => {
        const severity = field === "title" ? "blocks" : "likely";
        return { field: null, parameters: { field }, severity };
      });
  },
});
