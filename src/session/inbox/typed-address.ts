/** The address that somebody means who types this, with its protocol; null where the words are no address. */
export function typedAddress(text: string): string | null {
  const words = text.trim();
  if (words === "" || /\s/.test(words)) return null;
  if (/^https?:\/\/./i.test(words)) return URL.canParse(words) ? words : null;
  const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?=[/?#:]|$)/u;
  return host.test(words) && URL.canParse(`https://${words}`) ? `https://${words}` : null;
}
