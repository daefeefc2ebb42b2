import { CLEANING_RULES } from "./rules.ts";

/** An address made clean, and what was done to it. */
export interface CleanedLink {
  /** The address as it came, to give back. */
  readonly original: string;
  /** The same bytes as `original` where no rule applied. */
  readonly href: string;
  /** Ids of the rules that applied, in order, each once. */
  readonly rules: readonly string[];
}

/** More rounds than a sane address needs; a redirect may lead to a redirect, never for ever. */
const MOST_ROUNDS = 20;

/**
 * Cleans a web address by the table of rules. Addresses that are no web addresses come back as they are. To be used on
 * links that arrive, never on those that stood in a file.
 */
export function cleanLink(address: string): CleanedLink {
  const untouched = { original: address, href: address, rules: [] };
  if (!URL.canParse(address)) return untouched;
  let url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return untouched;
  const rules = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // A rule may change what it is given; one that has not leaves it to the next.
    let given = new URL(url.href);
    const rule = CLEANING_RULES.find((each) => {
      const cleaned = each.apply(given);
      if (cleaned && cleaned.href !== url.href) {
        url = cleaned;
        return true;
      }
      if (given.href !== url.href) given = new URL(url.href);
      return false;
    });
    if (!rule) break;
    rules.add(rule.id);
  }
  if (rules.size > 0) return { original: address, href: url.href, rules: [...rules] };
  return hasDefaultPort(address)
    ? { original: address, href: url.href, rules: ["default-port"] }
    : untouched;
}

/** `:80` and `:443` say what the protocol says; `URL` leaves them out by itself. */
function hasDefaultPort(address: string): boolean {
  return /^(?:http:\/\/[^/?#]*:80|https:\/\/[^/?#]*:443)(?=[/?#]|$)/i.test(address.trim());
}
