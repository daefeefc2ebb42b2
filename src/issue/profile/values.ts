import { fillPattern } from "../patterns/fill-pattern.ts";

/** Whether a text is a language tag that this machine's Intl accepts. */
export function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** Whether a text names an IANA time zone that this machine knows. */
export function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }).format(0) !== "";
  } catch {
    return false;
  }
}

/** Whether a text is the address of a site: `http(s)`, without a query and without a fragment. */
export function isSiteAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, search, hash } = new URL(value);
  return /^https?:$/.test(protocol) && search === "" && hash === "";
}

/** Whether a text names a repository at GitHub: `owner/name`, as GitHub takes them. */
export function isRepository(value: string): boolean {
  const [owner = "", name = "", ...more] = value.split("/");
  const isOwner = /^[a-z\d](?:-?[a-z\d]){0,38}$/i.test(owner);
  return more.length === 0 && isOwner && /^(?!\.{1,2}$)[\w.-]{1,100}$/.test(name);
}

/**
 * Whether a pattern makes a path that stays where it belongs: relative, `/` between folders (none in a file's name),
 * no `.` or `..`, nothing that a file system refuses. `extensions` for files, null for folders. The forms of dates are
 * judged by a day that has them.
 */
export function isFilePattern(pattern: string, extensions: readonly string[] | null): boolean {
  const plain = fillPattern(pattern, SOME_ISSUE);
  const ends = extensions === null || extensions.some((each) => plain.endsWith(each));
  if (!ends || (extensions !== null && plain.includes("/"))) return false;
  return plain
    .split("/")
    .every((part) => part !== "" && !/^\.|[\\:*?"<>|\p{Cc}]|[. ]$/u.test(part));
}

const SOME_ISSUE = {
  number: 1,
  date: "2025-11-03",
  slug: "slug",
  file: "file",
  headline: "headline",
  title: "title",
  language: "en",
};
