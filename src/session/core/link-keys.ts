import { type Identity, identityOf } from "../../links/identity/identity.ts";

/** More addresses than any issue and archive of one newsletter have. */
const MOST_REMEMBERED = 50_000;
const known = new Map<string, Identity | null>();

/** `identityOf`, remembered: the same addresses are asked about again and again. */
export function identityOfLink(href: string): Identity | null {
  const before = known.get(href);
  if (before !== undefined) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const identity = identityOf(href);
  known.set(href, identity);
  return identity;
}

/** What an address is about, as one text; null for what is no web address. */
export function keyOfLink(href: string): string | null {
  return identityOfLink(href)?.key ?? null;
}

/** What makes two links of one text the same: what they are about, else the address itself. */
export function samenessOf(href: string): string {
  return keyOfLink(href) ?? href;
}
