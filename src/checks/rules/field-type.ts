import { textFromFields } from "../../issue/profile/front-matter-rules.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { type FieldValue, readFrontMatter } from "../../markdown/front-matter/index.ts";
import { headRule } from "../rule.ts";

/** A value of another kind than this newsletter writes: a list as one text, `"true"` in quotes, a date that is none. */
export const fieldType = headRule({
  severity: "likely",
  find: ({ frontMatter }, { profile }) =>
    frontMatter.fields.flatMap(({ key, value }) => {
      const isDate = key === "date" || dateKeys(profile).includes(key);
      const isWrong = isDate
        ? value.kind !== "text" || !isDay(value.text)
        : !fits(value, key === "title" ? "text" : kindsOf(profile).get(key));
      // Jekyll reads a day with strokes, too.
      const isRead = isDate && value.kind === "text" && /^\d{4}\/\d\d?\/\d\d?\b/.test(value.text);
      const severity = isRead ? "taste" : "likely";
      return isWrong ? [{ field: key, parameters: { field: key }, severity }] : [];
    }),
});

/** Of a month and a day that there are. */
function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d(?=\D|$)/.exec(text)?.[0];
  return day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
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
