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

/**
 * Whether a pattern makes a path that stays where it belongs: relative, `/` between folders (none in a file's name),
 * no `.` or `..`, nothing that a file system refuses. `extension` for files, null for folders.
 */
export function isFilePattern(pattern: string, extension: string | null): boolean {
  if (extension !== null && (!pattern.endsWith(extension) || pattern.includes("/"))) return false;
  return pattern
    .split("/")
    .every((part) => part !== "" && !/^\.|[\\:*?"<>|\p{Cc}]|[. ]$/u.test(part));
}
