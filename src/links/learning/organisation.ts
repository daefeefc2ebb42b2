import type { Profile } from "../../issue/profile/profile.ts";
import { KNOWN_ORGANISATIONS, KNOWN_SOURCES, nameIn } from "./known-sources.ts";
import type { Learned } from "./learned.ts";
import { foldName, nameForms, resembles } from "./names.ts";
import { hostAbout, organisationAbout } from "./observations.ts";
import { isOrganisationHost, isShared, ownWordOf } from "./sources.ts";
import { summaryOf } from "./summary.ts";
import type { Winner } from "./votes.ts";

/** A host stands for an organisation where it is the one of most of its items. */
const USUAL = 0.6;

/** Between a page's own title and the name of its site. */
const TITLE_PARTS = /\s+[|·•\\–—-]\s+|\s*[｜|]\s*/;

/**
 * Whose a link is, by the name that the newsletter gives it; null where that is not known well enough. A host that many
 * share says nothing, its owner's part does.
 */
export function learnedOrganisationOf(
  { href, title }: { readonly href: string; readonly title: string | null },
  sources: readonly string[],
  learned: Learned,
  profile: Profile,
): string | null {
  const own = sources.filter((source) => !isShared(source));
  for (const source of sources) {
    const said = learned.corrections.get(hostAbout(source))?.organisation;
    if (said !== undefined) return said;
  }
  for (const source of own) {
    const name = learnedName(source, learned, profile);
    if (name !== undefined) return name;
  }
  const known = sources.map((source) => KNOWN_SOURCES.get(source)).find((each) => each);
  const name =
    known?.organisation ??
    namesake(own, learned, profile) ??
    titlePart(title, own) ??
    accountName(href, own) ??
    siteName(own);
  return name === null ? null : asWritten(name, learned, profile);
}

/**
 * Whose a source is by its items, as the newsletter spells it: null where they are of many, undefined where they do not
 * say enough.
 */
export function learnedName(
  source: string,
  learned: Learned,
  profile: Profile,
): string | null | undefined {
  const { organisation } = summaryOf(learned.observations.of(hostAbout(source)), profile);
  if (!organisation) return undefined;
  if (isUsual(organisation, source)) return asWritten(organisation.value, learned, profile);
  return organisation.votes > 1 ? null : undefined;
}

/** One link alone may be about a third party; where its host is the name, it is not. */
function isUsual({ value, share, votes }: NonNullable<Winner<string>>, source: string): boolean {
  return share > USUAL && (votes > 1 || resembles(ownWordOf(source), value));
}

/** An organisation, seen in other links or known, whose name the host or account is. */
function namesake(
  sources: readonly string[],
  { observations }: Learned,
  profile: Profile,
): string | null {
  for (const form of sources.flatMap((source) => nameForms(ownWordOf(source)))) {
    const seen = summaryOf(observations.of(organisationAbout(form)), profile).organisation;
    if (seen) return seen.value;
    const known = KNOWN_BY_FORM.get(form);
    if (known !== undefined) return known;
  }
  return null;
}

const KNOWN_BY_FORM: ReadonlyMap<string, string> = new Map(
  KNOWN_ORGANISATIONS.map((name) => [foldName(name), name]),
);

/** The part of a title that is the name of the site: it has capitals where the host has none. */
function titlePart(title: string | null, sources: readonly string[]): string | null {
  const parts = title?.split(TITLE_PARTS) ?? [];
  if (parts.length < 2) return null;
  return (
    parts.find((part) => sources.some((source) => resembles(ownWordOf(source), part)))?.trim() ??
    null
  );
}

/** What only an organisation adds to the name of its account: `flowith_ai` is one, `jane_doe` a person. */
const ORGANISATION_MARK = /[_-]+(?:ai|hq|labs?|inc|official|team|app)$/i;

/** The name of an account that says of itself that it is an organisation's, with the capitals of the address. */
function accountName(href: string, sources: readonly string[]): string | null {
  const [account] = sources.filter((source) => source.includes("/")).map(ownWordOf);
  if (account === undefined || !ORGANISATION_MARK.test(account)) return null;
  const at = href.toLowerCase().indexOf(account);
  const name = href.slice(at, at + account.length).replace(ORGANISATION_MARK, "");
  return at < 0 || name === "" ? null : (name[0] ?? "").toUpperCase() + name.slice(1);
}

/** The domain's own word, as names begin. Nobody has said how it is spelt, but it is easier to mend than to type. */
function siteName(sources: readonly string[]): string | null {
  const host = sources.find((source) => isOrganisationHost(source));
  if (host === undefined || KNOWN_SOURCES.has(host)) return null;
  const word = ownWordOf(host);
  return (word[0] ?? "").toUpperCase() + word.slice(1);
}

/** The name as the newsletter spells it, or as a person said. */
function asWritten(
  name: string,
  { observations, corrections }: Learned,
  profile: Profile,
): string | null {
  const about = organisationAbout(name);
  const said = corrections.get(about)?.organisation;
  if (said !== undefined) return said;
  const seen = summaryOf(observations.of(about), profile).organisation?.value;
  return seen ?? nameIn(name, profile.language);
}
