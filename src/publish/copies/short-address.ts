/** An address as it is said: without its scheme and the slash at its end. */
export function shortPrintedAddress(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:|tel:)/i, "").replace(/\/$/, "");
}

/** The host of an address without `www.`; all of it where it has none. */
export function hostOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : "";
  return host.replace(/^www\./, "") || shortPrintedAddress(address);
}

/** Whether words are the address that they lead to. */
export function saysAddress(words: string, address: string): boolean {
  return shortPrintedAddress(words.trim()) === shortPrintedAddress(address);
}

/** What words lack before them to be the address that they lead to: `https://` or nothing; null where they say another thing. */
export function missingScheme(words: string, address: string): string | null {
  if (!saysAddress(words, address)) return null;
  return words.includes("//") ? "" : (/^https?:\/\//i.exec(address)?.[0] ?? "");
}
