/** The kinds of pictures that can come in, by their media types, with the ending that a file of each has. */
export const PICTURE_ENDINGS = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/gif": "gif",
  "image/svg+xml": "svg",
  "image/heic": "heic",
  "image/tiff": "tiff",
} as const;

export type PictureType = keyof typeof PICTURE_ENDINGS;

/** What kind of picture these bytes are, whatever the file is called; null for any other kind. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const at = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (at(0, 8) === "\x89PNG\r\n\x1a\n") return "image/png";
  if (at(0, 3) === "\xff\xd8\xff") return "image/jpeg";
  if (/^GIF8[79]a$/.test(at(0, 6))) return "image/gif";
  if (at(0, 4) === "RIFF" && at(8, 12) === "WEBP") return "image/webp";
  if (at(4, 8) === "ftyp") return brandType(at(8, 12));
  if (at(0, 4) === "II*\0" || at(0, 4) === "MM\0*") return "image/tiff";
  const head = new TextDecoder().decode(bytes.subarray(0, 2_000)).replace(/^\uFEFF/, "");
  const begun = head.replace(/^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>)+/i, "");
  return /^<svg[\s>]/i.test(begun) ? "image/svg+xml" : null;
}

/** Of the family of files that films are of, too. */
function brandType(brand: string): PictureType | null {
  if (/^avi[fs]$/.test(brand)) return "image/avif";
  return /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand) ? "image/heic" : null;
}
