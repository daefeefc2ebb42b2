import { joinBytes } from "../join-bytes.ts";
import { exifOfTurn } from "./exif.ts";
import { bytesBetween, latin, type TellingKind, type TellingPart } from "./telling-part.ts";

/** Text by which programs put EXIF or XMP into a PNG. Other text may be the drawing itself, to be opened again. */
const RAW = /^(?:XML:com\.adobe\.xmp|Raw profile type (?:exif|APP1|xmp|iptc))\0/;
const START = 8;
/** Length and name before what a chunk holds, and its sum after. */
const AROUND = 12;

export const PNG_PARTS: TellingKind = {
  isOfPhotos: false,
  parts(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts: TellingPart[] = [];
    for (let from = START; from + AROUND <= bytes.length;) {
      const to = from + AROUND + view.getUint32(from);
      if (to > bytes.length) break;
      const name = latin(bytes.subarray(from + 4, from + 8));
      const content = bytes.subarray(from + 8, to - 4);
      if (name === "eXIf") parts.push({ from, to, exif: content, words: "" });
      else if (/^(?:iTXt|tEXt|zTXt)$/.test(name) && RAW.test(latin(content.subarray(0, 64))))
        parts.push({ from, to, exif: null, words: latin(content) });
      from = to;
    }
    return parts;
  },
  without(bytes, parts, turn) {
    // Behind the header, before the pixels.
    const begin = START + AROUND + 13;
    const turning = turn > 1 ? [chunkOf("eXIf", exifOfTurn(turn))] : [];
    return joinBytes([bytes.subarray(0, begin), ...turning, ...bytesBetween(bytes, parts, begin)]);
  },
};

function chunkOf(name: string, content: readonly number[]): Uint8Array {
  const named = [...Array.from(name, (each) => each.charCodeAt(0)), ...content];
  const sum = checkSum(named);
  const length = content.length;
  return new Uint8Array([
    ...[length >>> 24, length >>> 16, length >>> 8, length].map((each) => each & 255),
    ...named,
    ...[sum >>> 24, sum >>> 16, sum >>> 8, sum].map((each) => each & 255),
  ]);
}

/** As PNG and zip have it. */
function checkSum(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
