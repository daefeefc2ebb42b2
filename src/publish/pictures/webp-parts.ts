import { joinBytes } from "../join-bytes.ts";
import { exifOfTurn } from "./exif.ts";
import { bytesBetween, latin, type TellingKind, type TellingPart } from "./telling-part.ts";

/** `RIFF`, the length of what follows, and `WEBP`. */
const START = 12;
/** Where the extended header says what there is, and the bits for EXIF and XMP. */
const FLAGS = 20;
const SAYS_EXIF = 8;
const SAYS_XMP = 4;

export const WEBP_PARTS: TellingKind = {
  isOfPhotos: false,
  parts(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts: TellingPart[] = [];
    for (let from = START; from + 8 <= bytes.length;) {
      const length = view.getUint32(from + 4, true);
      const to = Math.min(from + 8 + length + (length % 2), bytes.length);
      const name = latin(bytes.subarray(from, from + 4));
      const content = bytes.subarray(from + 8, from + 8 + length);
      // Some programs begin it as a JPEG does.
      const named = latin(content.subarray(0, 6)) === "Exif\0\0";
      if (name === "EXIF")
        parts.push({ from, to, exif: named ? content.subarray(6) : content, words: "" });
      else if (name === "XMP ") parts.push({ from, to, exif: null, words: latin(content) });
      from = to;
    }
    return parts;
  },
  without(bytes, parts, turn) {
    const exif = exifOfTurn(turn);
    const turning = turn > 1 ? [new Uint8Array([...CHUNK, exif.length, 0, 0, 0, ...exif])] : [];
    const whole = joinBytes([
      bytes.subarray(0, START),
      ...bytesBetween(bytes, parts, START),
      ...turning,
    ]);
    new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
    if (latin(whole.subarray(START, START + 4)) === "VP8X") {
      const flags = (whole[FLAGS] ?? 0) & ~(SAYS_EXIF | SAYS_XMP);
      whole[FLAGS] = turn > 1 ? flags | SAYS_EXIF : flags;
    }
    return whole;
  },
};
/** `EXIF`. */
const CHUNK = [0x45, 0x58, 0x49, 0x46];
