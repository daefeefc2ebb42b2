import type { Profile } from "./profile.ts";
import { readProfile } from "./read-profile.ts";
import { fridayDigest } from "./shipped/friday-digest.ts";
import { languageBrief } from "./shipped/language-brief.ts";
import { weeklyEn } from "./shipped/weekly-en.ts";
import { weeklyZh } from "./shipped/weekly-zh.ts";

interface ShippedProfile {
  readonly profile: Profile;
  readonly yaml: string;
}

/** What comes with Galley, each with the YAML that it was read from: the defaults in both languages of the interface, and two examples. */
export const SHIPPED: readonly ShippedProfile[] = [
  weeklyZh,
  weeklyEn,
  languageBrief,
  fridayDigest,
].map(readShipped);

/** The profiles that come with Galley, the usual first. */
export const SHIPPED_PROFILES: readonly Profile[] = SHIPPED.map(({ profile }) => profile);

/** The profile for somebody who has none: Chinese for any Chinese language tag, else English. */
export function defaultProfile(language = "zh-CN"): Profile {
  const yaml = /^zh\b/i.test(language) ? weeklyZh : weeklyEn;
  return (SHIPPED.find((each) => each.yaml === yaml) ?? readShipped(yaml)).profile;
}

function readShipped(yaml: string): ShippedProfile {
  const read = readProfile(yaml);
  if ("profile" in read) return { profile: read.profile, yaml };
  throw new Error(`a shipped profile is wrong: ${JSON.stringify(read.problems)}`);
}
