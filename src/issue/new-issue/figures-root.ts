import type { Profile } from "../profile/profile.ts";

/** The folder that holds all figures of a newsletter, as far as it is the same for each issue; "" for the site's root. */
export function figuresRoot({ figureFolder }: Pick<Profile, "figureFolder">): string {
  const parts = figureFolder.split("/").filter((part) => part !== "");
  const varies = parts.findIndex((part) => part.includes("{"));
  return (varies < 0 ? parts : parts.slice(0, varies)).join("/");
}
