import { BlockList, isIP } from "node:net";

/** Networks of IPv4 that are not the public internet, each with what it is. */
const NOT_PUBLIC_4: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ["0.0.0.0", 8, "unspecified: this machine"],
  ["10.0.0.0", 8, "private"],
  ["100.64.0.0", 10, "carriers' NAT"],
  ["127.0.0.0", 8, "loopback"],
  ["169.254.0.0", 16, "link-local, with the metadata services of clouds"],
  ["172.16.0.0", 12, "private"],
  ["192.0.0.0", 24, "protocol assignments"],
  ["192.0.2.0", 24, "documentation"],
  ["192.88.99.0", 24, "6to4 relays"],
  ["192.168.0.0", 16, "private"],
  ["198.18.0.0", 15, "benchmarks"],
  ["198.51.100.0", 24, "documentation"],
  ["203.0.113.0", 24, "documentation"],
  ["224.0.0.0", 4, "multicast"],
  ["240.0.0.0", 4, "reserved, and broadcast"],
];

/** The only part of IPv6 that is given out for public use … */
const PUBLIC_6 = ["2000::", 3] as const;

/**
 * … and what within it is not public either. Loopback, unspecified, link-local, ULA, multicast, mapped IPv4 and NAT64 lie
 * outside of it.
 */
const NOT_PUBLIC_6: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ["2001::", 23, "protocol assignments, with Teredo, which embeds IPv4"],
  ["2001:db8::", 32, "documentation"],
  ["2002::", 16, "6to4, which embeds IPv4"],
  ["3fff::", 20, "documentation"],
];

const refused = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_4) refused.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of NOT_PUBLIC_6) refused.addSubnet(network, prefix, "ipv6");
const publicNetwork = new BlockList();
publicNetwork.addSubnet(...PUBLIC_6, "ipv6");

/** Whether an IP address is one of the public internet. False for what is no IP address, and for one with a zone. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !refused.check(address, "ipv4");
  if (version !== 6 || address.includes("%")) return false;
  return publicNetwork.check(address, "ipv6") && !refused.check(address, "ipv6");
}
