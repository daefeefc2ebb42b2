import { fillPattern, type PatternValues } from "../patterns/fill-pattern.ts";
import { hasPlaceholder } from "../patterns/placeholders.ts";
import { readPattern } from "../patterns/read-pattern.ts";
import type { Profile } from "../profile/profile.ts";
import { isSlug, suggestSlug } from "./slug.ts";

/** What the names of an issue's file and figure folder are made of. */
export interface FileNameParts {
  /** A date in any form that begins with `YYYY-MM-DD`; `""` if there is none. */
  readonly date: string;
  readonly slug: string;
  readonly number: number | null;
}

/** The name of an issue's file by the profile's pattern. What a pattern asks for and is not there is left out. */
export function fileName(profile: Profile, parts: FileNameParts): string {
  return fillNames(profile.fileName, profile, parts, "");
}

/** The folder of an issue's figures, from the site's root, without a slash at either end. */
export function figureFolder(profile: Profile, parts: FileNameParts): string {
  return fillNames(profile.figureFolder, profile, parts, stemOf(fileName(profile, parts)));
}

/** A file's name without its extension. */
export function stemOf(name: string): string {
  return name.replace(EXTENSION, "");
}

/** What a file's name says by the profile's pattern, else by Jekyll's (`YYYY-MM-DD-slug.md`). */
export function readFileName(profile: Profile, name: string): FileNameParts {
  const stem = stemOf(name);
  const read =
    stem === name
      ? null
      : (readPattern(stemOf(profile.fileName), stem, profile.language) ??
        readPattern("{date}-{slug}", stem, "en"));
  return { date: read?.date ?? "", slug: read?.slug ?? "", number: read?.number ?? null };
}

const EXTENSION = /\.(?:md|markdown)$/;

/** A pattern of names filled in, so that each part is a name that every disk takes. */
export function fillNames(
  pattern: string,
  profile: Profile,
  parts: FileNameParts,
  file: string,
): string {
  const { slugStyle, language } = profile;
  const number = parts.number === null ? "" : String(parts.number);
  const given = isSlug(parts.slug, slugStyle) ? parts.slug : suggestSlug(parts.slug, slugStyle);
  const named = hasPlaceholder(pattern, "number") ? "" : `issue${number && `-${number}`}`;
  const values: PatternValues = {
    number: parts.number,
    date: /^\d{4}-\d\d-\d\d/.exec(parts.date)?.[0] ?? "",
    slug: given || named,
    file,
    headline: "",
    title: "",
    language,
  };
  return pattern
    .split("/")
    .map((piece) => {
      const filled = fillPattern(piece, values)
        .replace(/[-_. ]+(?=\.[a-z]+$)|^[-_. ]+|[-_. ]+$/g, "")
        .replace(/-{2,}/g, "-");
      return filled.startsWith(".") || filled === "" || filled === "md" ? `issue${filled}` : filled;
    })
    .join("/");
}
