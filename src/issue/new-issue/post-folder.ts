import type { Profile } from "../profile/profile.ts";
import { fileName, type FileNameParts, fillNames, stemOf } from "./file-name.ts";

/** The folder of an issue's post, from the site's root, without a slash at either end; "" for the root itself. */
export function postFolder(profile: Profile, parts: FileNameParts): string {
  const pattern = profile.postFolder ?? (profile.engine === "kramdown" ? "_posts" : "");
  const file = stemOf(fileName(profile, parts));
  // What is no pattern is a name as it is, `_posts` too.
  const named = (part: string): string =>
    part.includes("{") ? fillNames(part, profile, parts, file) : part;
  return pattern.split("/").map(named).join("/");
}
