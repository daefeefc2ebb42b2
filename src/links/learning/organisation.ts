import type { Profile } from "../../issue/profile/profile.ts";
import { KNOWN_ORGANISATIONS, KNOWN_SOURCES } from "./known-sources.ts";
import type { Learned } from "./learned.ts";
import { foldName, nameForms, resembles } from "./names.ts";
import { hostAbout, organisationAbout } from "./observations.ts";
import { isShared, nameIn } from "./sources.ts";
import { summaryOf, type Winner } from "./summary.ts";

/** A host stands for an organisation where it is the one of most of its items. */
const USUAL = 0.6;

/** Between a page's own title and the name of its site. */
const TITLE_PARTS = /\s+[|·•\\–—-]\s+|\s*[｜|]\s*/;

/**
 * Whose a link is, by the name that the newsletter gives it; null where that is not known well enough. A host that many
 * share says nothing, its owner's part does.
 */
export function organisationOf(
  { title }: { readonly title: string | null },
  sources: readonly string[],
  learned: Learned,
  profile: Profile,
): string | null {
  const own = sources.filter((source) => !isShared(source));
  for (const source of own) {
    const said = learned.corrections.get(hostAbout(source))?.organisation;
    if (said !== undefined) return said;
  }
  for (const source of own) {
    const { organisation } = summaryOf(learned.observations.of(hostAbout(source)), profile);
    if (organisation)
      return isUsual(organisation, source) ? asWritten(organisation.value, learned, profile) : null;
  }
  const known = sources.map((source) => KNOWN_SOURCES.get(source)).find((each) => each);
  const name =
    known?.organisation ??
    namesake(own, learned, profile) ??
    (own.length > 0 ? titlePart(title, own) : null);
  return name === null ? null : asWritten(name, learned, profile);
}

function isUsual({ value, share, votes }: NonNullable<Winner<string>>, source: string): boolean {
  if (share <= USUAL) return false;
  return votes > 1 || resembles(nameIn(source), value) || !writesAboutOthers(source);
}

function writesAboutOthers(source: string): boolean {
  const known = KNOWN_SOURCES.get(source);
  return known !== undefined && known.organisation === null;
}

/** An organisation, seen in other links or known, whose name the host or account is. */
function namesake(
  sources: readonly string[],
  { observations }: Learned,
  profile: Profile,
): string | null {
  for (const form of sources.flatMap((source) => nameForms(nameIn(source)))) {
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
    parts.find((part) => sources.some((source) => resembles(nameIn(source), part)))?.trim() ?? null
  );
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
  return summaryOf(observations.of(about), profile).organisation?.value ?? name;
}
