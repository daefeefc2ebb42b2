/** Names that only mean something on one machine or in one house. */
const OWN_NAMES =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa)$/;

/**
 * Whether an address of the web leads to a host that everybody can reach, by its name alone: what strangers send must
 * not lead into the network of whoever clicks it.
 */
export function isPublicHost(address: string): boolean {
  const { hostname } = new URL(address);
  const host = hostname.toLowerCase().replace(/\.$/, "");
  // The first four bits of what is given out in IPv6 are 001x.
  if (host.startsWith("["))
    return /^\[[23][\da-f]{3}:/.test(host) && !/^\[(?:2001:db8|2002):/.test(host);
  const numbers = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host);
  if (numbers) return isPublicNumber(Number(numbers[1]), Number(numbers[2]));
  return host.includes(".") && !OWN_NAMES.test(host);
}

/** By its first two bytes; see `companion/public-address.ts` for what each network is. */
function isPublicNumber(first: number, second: number): boolean {
  const isPrivate =
    first === 10 ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 198 && (second === 18 || second === 19));
  return first > 0 && first !== 127 && first < 224 && !isPrivate;
}
