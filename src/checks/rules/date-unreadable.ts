import { headRule } from "../rule.ts";
import { rubyDate } from "../ruby-date.ts";

/** A date that Jekyll cannot read: it builds no page of the whole site. */
export const dateUnreadable = headRule({
  severity: "blocks",
  find: ({ frontMatter }) =>
    frontMatter.fields
      .filter(({ key }) => key === "date")
      .slice(-1)
      .filter(({ value }) => {
        const isText = value.kind === "text" || value.kind === "number";
        return value.kind === "list" ? false : rubyDate(isText ? value.text : "") === "unreadable";
      })
      .map(() => {
        return { field: "date" };
      }),
});
