import { tagsOf } from "../links/metadata/page/tags.ts";

/** How far into a page its own word on its encoding is looked for; browsers look at 1,024 bytes. */
const LOOKED_AT = 4096;

/** Byte order marks, and what they mark. */
const MARKS: readonly (readonly [bytes: readonly number[], label: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xff, 0xfe], "utf-16le"],
];

/**
 * The text of a page: by its byte order mark, by what its header says, by what it says itself, else as UTF-8. Bytes that
 * are none in that encoding become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const label =
    MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ??
    charsetIn(contentType) ??
    declaredIn(bytes);
  return decoderFor(label ?? "utf-8").decode(bytes);
}

function charsetIn(contentType: string): string | null {
  return /charset\s*=\s*["']?\s*([^\s"';]+)/i.exec(contentType)?.[1] ?? null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  for (const { name, attributes } of tagsOf(start)) {
    if (name !== "meta") continue;
    const isType = attributes.get("http-equiv")?.trim().toLowerCase() === "content-type";
    const charset =
      attributes.get("charset")?.trim() ??
      (isType ? charsetIn(attributes.get("content") ?? "") : null);
    // A page whose tags can be read byte by byte is not in UTF-16, whatever it says.
    if (charset) return /^utf-?16/i.test(charset) ? "utf-8" : charset;
  }
  return null;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder("utf-8");
  }
}
