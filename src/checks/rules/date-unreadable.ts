import { headRule } from "../rule.ts";
import { rubyDateOf } from "../ruby-date.ts";

/** A date that Jekyll cannot read: it builds no page of the whole site. */
export const dateUnreadable = headRule({
  severity: "blocks",
  find: ({ frontMatter }) =>
    frontMatter.fields
      .filter(({ key }) => key === "date")
      .slice(-1)
      .filter(({ value }) => value.kind !== "list" && rubyDateOf(value) === "unreadable")
      .map(() => {
        return { field: "date" };
      }),
});
