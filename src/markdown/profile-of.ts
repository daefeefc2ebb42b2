import type { Profile } from "../issue/profile/profile.ts";
import { fileFacts, recogniseProfile } from "../issue/profile/recognise-profile.ts";
import { frontMatterValue, readFrontMatter, splitFrontMatter } from "./front-matter/index.ts";

/** The profile that a text belongs to, by its front matter, title and sections. */
export function profileForText(text: string, profiles: readonly [Profile, ...Profile[]]): Profile {
  const { head, bodyFrom, state } = splitFrontMatter(text);
  const matter = readFrontMatter(head);
  const title = frontMatterValue(matter, "title");
  const facts = {
    keys: matter.fields.map(({ key }) => key),
    title: title.kind === "text" ? title.text : null,
  };
  return recogniseProfile(
    fileFacts(state === "closed" ? facts : null, text.slice(bodyFrom)),
    profiles,
  );
}
