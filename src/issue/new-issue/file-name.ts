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
  return fill(profile.fileName, parts);
}

/** The folder of an issue's figures, from the site's root, without a slash at either end. */
export function figureFolder(profile: Profile, parts: FileNameParts): string {
  return fill(profile.figureFolder, parts);
}

/** What a file's name says by the profile's pattern, else by Jekyll's (`YYYY-MM-DD-slug.md`). */
export function readFileName(profile: Profile, name: string): FileNameParts {
  const source = profile.fileName
    .split(/(\{(?:date|slug|number)\})/)
    .map((piece) => FIELDS[piece] ?? piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("");
  const groups =
    new RegExp(`^${source}$`).exec(name)?.groups ??
    /^(?<date>\d{4}-\d\d-\d\d)-(?<slug>.+)\.(?:md|markdown)$/.exec(name)?.groups;
  const number = groups?.["number"];
  return {
    date: groups?.["date"] ?? "",
    slug: groups?.["slug"] ?? "",
    number: number === undefined ? null : Number(number),
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  "{date}": "(?<date>\\d{4}-\\d\\d-\\d\\d)",
  "{slug}": "(?<slug>.+)",
  "{number}": "(?<number>\\d+)",
};

function fill(pattern: string, parts: FileNameParts): string {
  const date = /^\d{4}-\d\d-\d\d/.exec(parts.date)?.[0] ?? "";
  const number = parts.number === null ? "" : String(parts.number);
  const given = isSlug(parts.slug) ? parts.slug : suggestSlug(parts.slug);
  const named = pattern.includes("{number}") ? "" : `issue${number && `-${number}`}`;
  return pattern
    .split("/")
    .map((piece) => {
      const filled = piece
        .replaceAll("{date}", date)
        .replaceAll("{slug}", given || named)
        .replaceAll("{number}", number)
        .replace(/[-_. ]+(?=\.[a-z]+$)|^[-_. ]+|[-_. ]+$/g, "")
        .replace(/-{2,}/g, "-");
      return filled.startsWith(".") || filled === "" || filled === "md" ? `issue${filled}` : filled;
    })
    .join("/");
}
