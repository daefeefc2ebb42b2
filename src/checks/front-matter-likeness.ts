import type { Profile } from "../issue/profile/profile.ts";
import type { FrontMatter } from "../markdown/front-matter/index.ts";

/** Whether the front matter is of the profile's form, so that what it lacks is missed: most of the fields are there. */
export function knowsHead({ fields }: FrontMatter, { frontMatter }: Profile): boolean {
  const shared = frontMatter.fields.filter(({ key }) => fields.some((field) => field.key === key));
  return shared.length >= frontMatter.fields.length * 0.7 && shared.length > 2;
}
