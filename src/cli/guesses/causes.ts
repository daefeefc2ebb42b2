import { isShared, ownWordOf, sourceOf } from "../../links/learning/sources.ts";
import { resembles } from "../../links/learning/names.ts";
import type { Prediction } from "./predict.ts";

/** Why a section was not guessed right. */
export function causeOfSection({ section, href }: Prediction): string {
  if (section.guessed === null) return "not sure enough";
  const source = sourceOf(href)?.sources[0] ?? "";
  const where = isShared(source) ? "a shared host that does not say whose it is" : "a host";
  return `${where} that is usually elsewhere: ${section.guessed} for ${section.is}`;
}

/** Why an organisation was not guessed right. */
export function causeOfOrganisation({ organisation, href }: Prediction): string {
  const source = sourceOf(href)?.sources[0] ?? "";
  const { is, guessed } = organisation;
  if (guessed !== null)
    return is !== null && resembles(guessed, is) ? "another spelling" : "another name";
  if (isShared(source)) return "a shared host that does not say whose it is";
  return is !== null && resembles(ownWordOf(source), is)
    ? "the host is the name, but nobody has said how it is spelt"
    : "the host is not the name, and is seen for the first time";
}
