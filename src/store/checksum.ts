/**
 * 53 bits of the text's UTF-16 code units, as hexadecimal: to notice damage and to tell texts apart, not to withstand
 * anybody. It is not SHA-256 because that is asynchronous in browsers, and a save that begins in `pagehide` must
 * reach the database before the handler returns.
 */
export function checksum(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const bits = 4294967296 * (2097151 & low) + (high >>> 0);
  return `${bits.toString(16).padStart(14, "0")}-${text.length}`;
}
