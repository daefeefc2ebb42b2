/** One way in which addresses are made longer, or lead to another form of a page, than a reader needs. */
export interface CleaningRule {
  /** Names the rule; also the key of its explanation in the interface. */
  readonly id: string;
  /** Why the rule is safe and worth having. */
  readonly reason: string;
  /** The cleaner address, or null where the rule does not apply. May change the URL it is given. */
  readonly apply: (url: URL) => URL | null;
}

/** A host, or any host below it. */
export const isAt = (url: URL, ...hosts: readonly string[]): boolean =>
  hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));

/** Drops parameters without rewriting those that stay: their encoding and order are the page's business. */
export function withoutParameters(url: URL, drops: (name: string) => boolean): URL | null {
  if (url.search.length < 2) return null;
  const all = url.search.slice(1).split("&");
  const kept = all.filter((pair) => !drops(parameterName(pair)));
  if (kept.length === all.length) return null;
  url.search = kept.length > 0 ? `?${kept.join("&")}` : "";
  return url;
}

function parameterName(pair: string): string {
  const name = pair.split("=", 1)[0] ?? "";
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}
