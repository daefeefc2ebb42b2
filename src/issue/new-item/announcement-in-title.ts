import type { Profile } from "../profile/profile.ts";
import { isName } from "../questions/separators.ts";
import { findVerb, withoutLe } from "../questions/verbs.ts";
import { withoutSiteName } from "./site-name.ts";

/** What a title says by itself that is a sentence: who did what with what. */
export interface Announcement {
  readonly organisation: string;
  readonly verb: string;
  /** "" where the sentence ends with its verb. */
  readonly product: string;
}

/** What a Chinese newsletter writes for an English verb that does not present something new. */
const IN_CHINESE: Readonly<Record<string, string>> = {
  "open-sourced": "开源",
  "open-sources": "开源",
  acquired: "收购",
  acquires: "收购",
  supports: "支持",
};
/** `, a fast model`: what the site says of its product stands where the newsletter's own comment goes. */
const APPOSITION =
  /,\s+(?:an?|now|(?:the|its|our|their)\s+(?:first|new|newest|latest|next|most|fastest|largest|smallest|best))\s.*$/i;
const PRESENTS = /^(?:releas|launch|announc|introduc|ship|unveil)/;

/**
 * Reads `云帆开源 Kite` and `Sail releases Kite`: a title that is a sentence with one of the verbs by which items are
 * written. So no other verb is put before it, and what it names stays. An English verb becomes a Chinese newsletter's
 * own. Null where the title is none, or where it is known to be somebody else's.
 */
export function announcementInTitle(
  title: string,
  { organisation, href }: { readonly organisation: string | null; readonly href: string },
  profile: Profile,
): Announcement | null {
  const words = withoutSiteName(title.replaceAll(/\s+/g, " ").trim(), { organisation, href });
  const small = words.toLowerCase();
  const found = small.length === words.length ? findVerb(small, profile) : null;
  const who = words.slice(0, found?.from).trim();
  if (!found || !isName(who)) return null;
  if (organisation && who.toLowerCase() !== organisation.toLowerCase()) return null;
  const verb = verbFor(withoutLe(small.slice(found.from, found.to), profile), profile);
  if (verb === null) return null;
  const rest = words.slice(found.to).trim();
  const product = rest && withoutSiteName(rest, { organisation: who, href });
  return { organisation: who, verb, product: product.replace(APPOSITION, "") };
}

/** The verb in the newsletter's language; null where it has none for it. */
function verbFor(verb: string, profile: Profile): string | null {
  const isLatin = /^\p{Script=Latin}/u.test(verb);
  if (isLatin !== profile.language.startsWith("zh")) return verb;
  if (!isLatin) return null;
  return IN_CHINESE[verb] ?? (PRESENTS.test(verb) ? (profile.verbs[0] ?? null) : null);
}
