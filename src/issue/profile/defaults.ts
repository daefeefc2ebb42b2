import type { Profile } from "./profile.ts";
import { readProfile } from "./read-profile.ts";
import { fridayDigest } from "./shipped/friday-digest.ts";
import { languageBrief } from "./shipped/language-brief.ts";
import { weeklyEn } from "./shipped/weekly-en.ts";
import { weeklyZh } from "./shipped/weekly-zh.ts";

/** The profiles that come with Galley, as YAML: the defaults in both languages of the interface, and two examples. */
export const SHIPPED_PROFILE_SOURCES: readonly string[] = [
  weeklyZh,
  weeklyEn,
  languageBrief,
  fridayDigest,
];

const [zh, en, brief, digest] = [
  shipped(weeklyZh),
  shipped(weeklyEn),
  shipped(languageBrief),
  shipped(fridayDigest),
];

/** The profiles that come with Galley, the usual first. */
export const SHIPPED_PROFILES: readonly Profile[] = [zh, en, brief, digest];

/** The profile for somebody who has none: Chinese for any Chinese language tag, else English. */
export function defaultProfile(language = "zh-CN"): Profile {
  return /^zh\b/i.test(language) ? zh : en;
}

function shipped(yaml: string): Profile {
  const read = readProfile(yaml);
  if ("profile" in read) return read.profile;
  throw new Error(`a shipped profile is wrong: ${JSON.stringify(read.problems)}`);
}
