/** What cleaning took away from an address, in few words: names of parameters, else the host or what stood behind it. */
export function whatWasCleaned(original: string, href: string): string {
  if (!URL.canParse(original) || !URL.canParse(href)) return original;
  const [before, after] = [new URL(original), new URL(href)];
  if (before.host !== after.host) return before.host;
  const kept = new Set(after.searchParams.keys());
  const dropped = [...new Set(before.searchParams.keys())].filter((name) => !kept.has(name));
  if (dropped.length > 0) return dropped.join(", ");
  if (before.hash !== after.hash) return shortened(before.hash);
  return before.pathname === after.pathname ? before.protocol : shortened(before.pathname);
}

const LONGEST = 32;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
