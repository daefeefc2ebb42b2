import { joinBytes } from "../join-bytes.ts";
import { exifOfTurn } from "./exif.ts";
import { bytesBetween, latin, type TellingKind, type TellingPart } from "./telling-part.ts";

/** Segments that tell something: EXIF and XMP (APP1), IPTC (APP13), and comments. Colours (APP2, APP14) are none. */
const TELLING: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe]);
const EXIF = "Exif\0\0";

export const JPEG_PARTS: TellingKind = {
  isOfPhotos: true,
  parts(bytes) {
    const parts: TellingPart[] = [];
    // The segments before the pixels.
    for (let from = 2; from + 4 <= bytes.length;) {
      const marker = bytes[from + 1] ?? 0;
      if (bytes[from] !== 0xff || marker === 0xda) break;
      const to = from + 2 + ((bytes[from + 2] ?? 0) << 8) + (bytes[from + 3] ?? 0);
      if (to > bytes.length || to < from + 4) break;
      if (TELLING.has(marker)) parts.push(partOf(bytes, from, to));
      from = to;
    }
    return parts;
  },
  without(bytes, parts, turn) {
    const turning = turn > 1 ? [turnSegment(turn)] : [];
    return joinBytes([bytes.subarray(0, 2), ...turning, ...bytesBetween(bytes, parts, 2)]);
  },
};

function partOf(bytes: Uint8Array, from: number, to: number): TellingPart {
  const words = latin(bytes.subarray(from + 4, to));
  const exif =
    bytes[from + 1] === 0xe1 && words.startsWith(EXIF)
      ? bytes.subarray(from + 4 + EXIF.length, to)
      : null;
  return { from, to, exif, words };
}

function turnSegment(turn: number): Uint8Array {
  const exif = exifOfTurn(turn);
  const named = Array.from(EXIF, (each) => each.charCodeAt(0));
  return new Uint8Array([0xff, 0xe1, 0, exif.length + named.length + 2, ...named, ...exif]);
}
