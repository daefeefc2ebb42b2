import { readTitle } from "../../issue/new-issue/title.ts";
import { headRule } from "../rule.ts";

/** A title that ends where its headline should begin. */
export const emptyHeadline = headRule({
  severity: "blocks",
  find({ frontMatter }, { profile }) {
    const value = frontMatter.fields.findLast(({ key }) => key === "title")?.value;
    if (!value || (value.kind !== "text" && value.kind !== "empty")) return [];
    const title = value.kind === "text" ? value.text : "";
    const pattern = profile.titlePattern;
    const wantsHeadline = pattern?.includes("{headline}") ?? false;
    const own = pattern === null ? null : readTitle(pattern, title);
    const isEmpty = /^\s*$|[:：]\s*$/.test(title) || (wantsHeadline && own?.headline === "");
    return isEmpty ? [{ field: "title" }] : [];
  },
});
