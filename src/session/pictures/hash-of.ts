/**
 * SHA-256 of bytes, as hexadecimal. Where the browser gives none (a page that is not served safely) it is random: then the same
 * picture is kept twice, and nothing else is amiss.
 */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  const digest = subtle
    ? new Uint8Array(await subtle.digest("SHA-256", bytes))
    : crypto.getRandomValues(new Uint8Array(32));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
