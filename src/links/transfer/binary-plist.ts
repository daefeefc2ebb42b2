/**
 * The string under the key `URL` in a binary property list, as macOS writes `.webloc` files; null where there is none.
 * Reads the parts of the format that such files have: one dictionary of ASCII or UTF-16 strings (Apple's
 * CFBinaryPList.c describes the format: objects, a table of their offsets, and a trailer of 32 bytes).
 */
export function addressInBinaryPlist(bytes: Uint8Array): string | null {
  if (bytes.length < 40) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trailer = bytes.length - 32;
  const offsetSize = bytes[trailer + 6] ?? 0;
  const referenceSize = bytes[trailer + 7] ?? 0;
  const objectCount = Number(view.getBigUint64(trailer + 8));
  const top = Number(view.getBigUint64(trailer + 16));
  const table = Number(view.getBigUint64(trailer + 24));
  const sane = [1, 2, 4].includes(offsetSize) && [1, 2, 4].includes(referenceSize);
  if (
    !sane ||
    objectCount > 1000 ||
    top >= objectCount ||
    table + objectCount * offsetSize > trailer
  )
    return null;

  const number = (at: number, size: number): number => {
    let value = 0;
    for (let index = 0; index < size; index++) value = value * 256 + (bytes[at + index] ?? 0);
    return value;
  };
  const offsetOf = (object: number): number => number(table + object * offsetSize, offsetSize);

  /** The kind (high half of the marker), the count and where the content begins. */
  const head = (at: number): { kind: number; count: number; content: number } => {
    const marker = bytes[at] ?? 0;
    const kind = marker >> 4;
    const short = marker & 0xf;
    if (short !== 0xf) return { kind, count: short, content: at + 1 };
    const size = 1 << ((bytes[at + 1] ?? 0) & 0x3);
    return { kind, count: number(at + 2, size), content: at + 2 + size };
  };
  const stringAt = (object: number): string | null => {
    const { kind, count, content } = head(offsetOf(object));
    if (kind === ASCII)
      return new TextDecoder("latin1").decode(bytes.subarray(content, content + count));
    if (kind === UTF16)
      return new TextDecoder("utf-16be").decode(bytes.subarray(content, content + count * 2));
    return null;
  };

  const { kind, count, content } = head(offsetOf(top));
  if (kind !== DICTIONARY || count > objectCount) return null;
  for (let index = 0; index < count; index++) {
    const key = number(content + index * referenceSize, referenceSize);
    const value = number(content + (count + index) * referenceSize, referenceSize);
    if (key < objectCount && value < objectCount && stringAt(key) === "URL") return stringAt(value);
  }
  return null;
}

const ASCII = 5;
const UTF16 = 6;
const DICTIONARY = 13;
