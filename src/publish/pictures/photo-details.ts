import { exifTags } from "./exif.ts";
import { JPEG_PARTS } from "./jpeg-parts.ts";
import { pictureTypeOf, type PictureType } from "./picture-type.ts";
import { PNG_PARTS } from "./png-parts.ts";
import type { TellingKind } from "./telling-part.ts";
import { WEBP_PARTS } from "./webp-parts.ts";

/** What a picture tells of how it was taken. */
export interface PhotoDetails {
  /** Whether it tells anything: camera, time, program. */
  readonly some: boolean;
  /** Whether it tells where. */
  readonly location: boolean;
  /** How the picture must be turned to stand upright, which those details say, too; 1: not at all. */
  readonly turn: number;
}

const KINDS: Partial<Record<PictureType, TellingKind>> = {
  "image/jpeg": JPEG_PARTS,
  "image/png": PNG_PARTS,
  "image/webp": WEBP_PARTS,
};

const NOTHING: PhotoDetails = { some: false, location: false, turn: 1 };
const LOCATION = 0x8825;
const TURN = 0x0112;
/** Maker and model of a camera. */
const CAMERA: ReadonlySet<number> = new Set([0x010f, 0x0110]);

/** What a picture tells beside its pixels. */
export function photoDetails(bytes: Uint8Array): PhotoDetails {
  const kind = kindOf(bytes);
  if (!kind) return NOTHING;
  const parts = kind.parts(bytes);
  const tags = parts.flatMap(({ exif }) => (exif ? exifTags(exif) : []));
  const words = parts.map((part) => part.words).join("");
  const location =
    tags.some(({ tag }) => tag === LOCATION) || /exif:GPS|LegacyIPTC|photoshop:City/.test(words);
  const isOfCamera = tags.some(({ tag }) => CAMERA.has(tag)) || /tiff:M(?:ake|odel)/.test(words);
  return {
    some: location || isOfCamera || (kind.isOfPhotos && parts.length > 0),
    location,
    turn: tags.find(({ tag }) => tag === TURN)?.value ?? 1,
  };
}

/** The same picture without what it tells, but how it must be turned; not a pixel is another. */
export function withoutPhotoDetails(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kind = kindOf(bytes);
  const parts = kind?.parts(bytes) ?? [];
  return kind && parts.length > 0 ? kind.without(bytes, parts, photoDetails(bytes).turn) : bytes;
}

function kindOf(bytes: Uint8Array): TellingKind | null {
  const type = pictureTypeOf(bytes);
  return (type && KINDS[type]) ?? null;
}
