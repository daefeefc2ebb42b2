import type { LinkFacts } from "../facts/link-facts.ts";
import { factsOfHead } from "../metadata/page/head-facts.ts";
import type { FoundLink } from "../transfer/found-link.ts";
import {
  LONGEST_HASH,
  LONGEST_SELECTION,
  LONGEST_CAPTURED_TITLE,
  LONGEST_WORDS,
  MOST_WORDS,
} from "./limits.ts";
import { pageAddress, webAddress } from "./page-address.ts";
import { firstBytes, plainWords } from "../plain/plain-words.ts";

/**
 * - `too-long`      more than any page has to say
 * - `not-readable`  not what the bookmarklet sends
 * - `no-address`    without an address of the web
 */
export type CaptureRefusal = "too-long" | "not-readable" | "no-address";

export type Capture =
  | { readonly kind: "captured"; readonly link: FoundLink; readonly facts: LinkFacts }
  | { readonly kind: "refused"; readonly reason: CaptureRefusal };

/**
 * Reads what the bookmarklet sent behind `#add=`. Anybody can write such an address, so every field is looked at, and
 * all of it is plain text:
 *
 * - `u` address of the page, `c` its canonical one or ""
 * - `t` title of the window
 * - `m` pairs of name and content of `<meta>`
 * - `s` the selected text, which becomes the note
 */
export function readCapture(sent: string): Capture {
  if (sent.length > LONGEST_HASH) return refused("too-long");
  const message = parse(sent);
  if (message === null) return refused("not-readable");
  const { u, c = "", t = "", m = [], s = "" } = message;
  if (typeof c !== "string" || typeof t !== "string" || typeof s !== "string" || !arePairs(m))
    return refused("not-readable");
  const seen = typeof u === "string" ? webAddress(u) : null;
  if (seen === null) return refused("no-address");
  const href = pageAddress(seen, webAddress(c));
  const head = { metas: metasIn(m), title: plainWords(t, LONGEST_CAPTURED_TITLE), data: null };
  const facts = factsOfHead(head, href);
  const note = firstBytes(plainWords(s, LONGEST_SELECTION), LONGEST_SELECTION);
  return { kind: "captured", link: { href, title: facts.title, note }, facts };
}

const refused = (reason: CaptureRefusal): Capture => ({ kind: "refused", reason });

/** The own fields of an object that was written as JSON; null for anything else. */
function parse(sent: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(sent));
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? Object.assign(Object.create(null), value) : null;
  } catch {
    return null;
  }
}

function arePairs(value: unknown): value is readonly (readonly [string, string])[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_WORDS &&
    value.every(
      (pair) =>
        Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === "string"),
    )
  );
}

function metasIn(
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const [name, content] of pairs) {
    const key = name.toLowerCase();
    metas.set(key, [...(metas.get(key) ?? []), plainWords(content, LONGEST_WORDS)]);
  }
  return metas;
}
