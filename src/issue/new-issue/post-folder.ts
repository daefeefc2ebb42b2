import type { Profile } from "../profile/profile.ts";
import { fileName, type FileNameParts, fillNames, stemOf } from "./file-name.ts";

/** The folder of an issue's post, from the site's root, without a slash at either end; "" for the root itself. */
export function postFolder(profile: Profile, parts: FileNameParts): string {
  const pattern = patternOf(profile);
  const file = stemOf(fileName(profile, parts));
  // What is no pattern is a name as it is, `_posts` too.
  const named = (part: string): string =>
    part.includes("{") ? fillNames(part, profile, parts, file) : part;
  return pattern.split("/").map(named).join("/");
}

/** The folder that holds all posts of a newsletter, as far as it is the same for each; "" for the site's root. */
export function postsRoot(profile: Profile): string {
  const parts = patternOf(profile).split("/");
  const varies = parts.findIndex((part) => part.includes("{"));
  return (varies < 0 ? parts : parts.slice(0, varies)).join("/");
}

function patternOf({ postFolder: pattern, engine }: Profile): string {
  return pattern ?? (engine === "kramdown" ? "_posts" : "");
}
