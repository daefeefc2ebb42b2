import { readFileName } from "../../issue/new-issue/index.ts";
import { postFolder } from "../../issue/new-issue/post-folder.ts";
import type { Profile } from "../../issue/profile/profile.ts";

/** The folder of the post of an issue, from the root of its repository. */
export function postFolderOf({
  profile,
  fileName,
}: {
  readonly profile: Profile;
  readonly fileName: string;
}): string {
  return postFolder(profile, readFileName(profile, fileName));
}
