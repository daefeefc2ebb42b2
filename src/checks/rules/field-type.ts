import { textFromFields } from "../../issue/profile/front-matter-rules.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { type FieldValue, readFrontMatter } from "../../markdown/front-matter/index.ts";
import { headRule, type Severity } from "../rule.ts";
import { rubyDateOf } from "../ruby-date.ts";

/** A value of another kind than this newsletter writes: a list as one text, `"true"` in quotes, a date that is none. */
export const fieldType = headRule({
  severity: "likely",
  find: ({ frontMatter }, { profile }) =>
    frontMatter.fields.flatMap(({ key, value }) => {
      const isDate = key === "date" || dateKeys(profile).includes(key);
      const severity = isDate
        ? ofDate(key, value)
        : fits(value, key === "title" ? "text" : kindsOf(profile).get(key))
          ? null
          : "likely";
      return severity ? [{ field: key, parameters: { field: key }, severity }] : [];
    }),
});

/** Jekyll reads a day in other forms, too. Of one that it cannot read at all, `date-unreadable` tells. */
function ofDate(key: string, value: FieldValue): Severity | null {
  const reading = rubyDateOf(value);
  if (reading === "unreadable") return key === "date" && value.kind !== "list" ? null : "likely";
  return reading === "day" ? null : reading === "other-day" ? "likely" : "taste";
}

function fits(value: FieldValue, wanted: FieldValue["kind"] | undefined): boolean {
  if (wanted === undefined || wanted === "empty" || value.kind === "empty" || value.kind === wanted)
    return true;
  // `tags: AI` is one tag and `categories: a b` are two: Jekyll takes both ways.
  if (wanted === "list" && value.kind === "text") return !/[,，、]/.test(value.text);
  return wanted === "text" && value.kind !== "mapping" && value.kind !== "boolean";
}

function dateKeys({ frontMatter }: Profile): readonly string[] {
  return frontMatter.fields.filter(({ value }) => value.trim() === "{date}").map(({ key }) => key);
}

const kinds = new WeakMap<Profile, ReadonlyMap<string, FieldValue["kind"]>>();

/** What kind of value each field has that the profile writes without asking. */
function kindsOf(profile: Profile): ReadonlyMap<string, FieldValue["kind"]> {
  const known = kinds.get(profile);
  if (known) return known;
  const fixed = profile.frontMatter.fields.filter(({ value }) => !/\{\w+\}/.test(value));
  const fields = readFrontMatter(`---\n${textFromFields(fixed)}---\n`).fields;
  const found = new Map(fields.map(({ key, value }) => [key, value.kind]));
  kinds.set(profile, found);
  return found;
}
