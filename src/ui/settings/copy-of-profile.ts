import { printProfile } from "../../issue/profile/print-profile.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { ListedProfile } from "../../session/profiles/profiles-state.ts";

/** The YAML of a copy under a name and an id of its own. */
export function copyOfProfile(
  profile: Profile,
  name: string,
  known: readonly ListedProfile[],
): string {
  const taken = new Set(known.map((each) => each.profile.id));
  const base = `${profile.id.replace(/-copy(?:-\d+)?$/, "")}-copy`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return printProfile({ ...profile, id, name });
}
