/** The last part of a path or an address, by which a file is known; all of it where it has but one. */
export function lastPart(path: string): string {
  return /[^/]+(?=\/*$)/.exec(path)?.[0] ?? path;
}
