import { isTracker } from "./tracker-names.ts";

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

/** Whether a parameter goes, by its name in small letters and its value, both decoded. */
type Drops = (name: string, value: string) => boolean;

/** Drops parameters without rewriting those that stay: their encoding and order are the page's business. */
export function withoutParameters(url: URL, drops: Drops): URL | null {
  const kept = remaining(url.search.slice(1), drops);
  if (kept === null) return null;
  url.search = kept;
  return url;
}

/**
 * The same of what some senders put into the fragment: `#utm_source=x`, `#part&utm_source=x`, `#/route?utm_source=x`.
 * A fragment that names a place in the page keeps that place.
 */
export function withoutTrackersInFragment(url: URL): URL | null {
  const [, place = "", parameters = ""] = /^#([^?&=]*[?&])?(.*)$/.exec(url.hash) ?? [];
  const kept = remaining(parameters, isTracker);
  if (kept === null) return null;
  url.hash = kept === "" ? place.slice(0, -1) : place + kept;
  return url;
}

/** The parameters that stay, null where all do. */
function remaining(parameters: string, drops: Drops): string | null {
  if (parameters === "") return null;
  const all = parameters.split("&");
  const kept = all.filter((pair) => {
    const equals = pair.indexOf("=");
    const name = equals < 0 ? pair : pair.slice(0, equals);
    return !drops(decoded(name).toLowerCase(), equals < 0 ? "" : decoded(pair.slice(equals + 1)));
  });
  return kept.length === all.length ? null : kept.join("&");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
