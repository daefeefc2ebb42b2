import { joinBytes } from "../join-bytes.ts";

/** What a JPEG tells of how the photo was taken. */
export interface PhotoDetails {
  /** Whether it tells anything: camera, time, program. */
  readonly some: boolean;
  /** Whether it tells where. */
  readonly location: boolean;
  /** How the picture must be turned to stand upright, which those details say, too; 1: not at all. */
  readonly turn: number;
}

/** Segments that tell something: EXIF and XMP (APP1), IPTC (APP13), and comments. Colours (APP2, APP14) are none. */
const TELLING: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe]);

interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/** What a JPEG tells beside its pixels. */
export function photoDetails(bytes: Uint8Array): PhotoDetails {
  const segments = segmentsOf(bytes).filter(({ marker }) => TELLING.has(marker));
  const exif = segments.flatMap(({ marker, from, to }) =>
    marker === 0xe1 ? exifTags(bytes.subarray(from + 4, to)) : [],
  );
  const text = segments.map(({ from, to }) => latin(bytes.subarray(from, to))).join("");
  return {
    some: segments.length > 0,
    location:
      exif.some(({ tag }) => tag === 0x8825) || /exif:GPS|LegacyIPTC|photoshop:City/.test(text),
    turn: exif.find(({ tag }) => tag === 0x0112)?.value ?? 1,
  };
}

/** The same JPEG without what it tells, but how it must be turned; not a pixel is another. */
export function withoutPhotoDetails(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { turn } = photoDetails(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 2), ...(turn > 1 ? [turnSegment(turn)] : [])];
  let at = 2;
  for (const { marker, from, to } of segmentsOf(bytes)) {
    if (!TELLING.has(marker)) continue;
    kept.push(bytes.subarray(at, from));
    at = to;
  }
  kept.push(bytes.subarray(at));
  return joinBytes(kept);
}

/** An EXIF segment that says how to turn the picture, and nothing else. */
function turnSegment(turn: number): Uint8Array {
  const directory = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...directory, 0, 0, 0, 0, 0, 0];
  return new Uint8Array([0xff, 0xe1, 0, exif.length + 2, ...exif]);
}

/** The segments before the pixels. */
function segmentsOf(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  for (let from = 2; from + 4 <= bytes.length;) {
    const marker = bytes[from + 1] ?? 0;
    if (bytes[from] !== 0xff || marker === 0xda) break;
    const to = from + 2 + ((bytes[from + 2] ?? 0) << 8) + (bytes[from + 3] ?? 0);
    if (to > bytes.length || to < from + 4) break;
    segments.push({ marker, from, to });
    from = to;
  }
  return segments;
}

/** Tags of the first directory of an EXIF segment, with the value of each that is one number of 16 bits. */
function exifTags(segment: Uint8Array): { readonly tag: number; readonly value: number }[] {
  if (latin(segment.subarray(0, 6)) !== "Exif\0\0") return [];
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6);
  try {
    const little = view.getUint16(0) === 0x4949;
    const start = view.getUint32(4, little);
    return Array.from({ length: view.getUint16(start, little) }, (_, index) => {
      const at = start + 2 + index * 12;
      return { tag: view.getUint16(at, little), value: view.getUint16(at + 8, little) };
    });
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
