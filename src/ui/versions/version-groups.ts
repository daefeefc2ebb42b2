import type { ListedVersion } from "../../session/versions/versions-state.ts";

const MINUTE = 60_000;

export const VERSION_GROUPS = ["minutes", "hour", "day", "earlier"] as const;
export type VersionGroup = (typeof VERSION_GROUPS)[number];

/** By its age, which of the groups a version is in; what comes from the future is of these minutes. */
export function groupOf({ at }: Pick<ListedVersion, "at">, now: number): VersionGroup {
  const age = now - at;
  if (age < 10 * MINUTE) return "minutes";
  if (age < 60 * MINUTE) return "hour";
  return age < 24 * 60 * MINUTE ? "day" : "earlier";
}
