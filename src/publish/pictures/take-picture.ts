import { drawn, encoded, hasFewColours, isSeeThrough } from "./canvas.ts";
import { readPictureHeader } from "./picture-header.ts";
import { LARGEST_PICTURE, MOST_PIXELS } from "../../issue/figures/picture-rules.ts";
import type { PictureRefusal, PictureRules } from "../../issue/figures/picture-rules.ts";
import { PICTURE_ENDINGS, type PictureType, pictureTypeOf } from "./picture-type.ts";

/** A picture that may be a figure's file. */
export interface PictureFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: PictureType;
  /** In pixels; 0 where it does not say. */
  readonly width: number;
  readonly height: number;
}

export type PictureTaken =
  | ({ readonly kind: "taken" } & PictureFile)
  | {
      readonly kind: "refused";
      readonly reason: PictureRefusal;
      readonly type: PictureType | null;
    };

/**
 * Takes in the bytes of a picture: they are decoded once, so that no broken file becomes a figure. What the newsletter's
 * site does not take becomes PNG, where it is a drawing or one sees through it, else JPEG; but what moves stays as it is.
 */
export async function takePicture(
  bytes: Uint8Array<ArrayBuffer>,
  rules: PictureRules,
): Promise<PictureTaken> {
  const type = pictureTypeOf(bytes);
  const refused = (reason: PictureRefusal) => ({ kind: "refused", reason, type }) as const;
  if (!type) return refused("no-picture");
  if (bytes.length > LARGEST_PICTURE) return refused("too-large");
  const header = readPictureHeader(bytes, type);
  const { width, height, isAnimated } = header;
  if (width * height > MOST_PIXELS) return refused("too-many-pixels");
  if (type === "image/svg+xml") return { kind: "taken", bytes, type, width, height };
  const bitmap = await createImageBitmap(new Blob([bytes], { type })).catch(() => null);
  if (!bitmap) return refused(KNOWN_EVERYWHERE.has(type) ? "unreadable" : "no-decoder");
  try {
    if (bitmap.width * bitmap.height > MOST_PIXELS) return refused("too-many-pixels");
    const size = { width: bitmap.width, height: bitmap.height };
    const isTaken = rules.formats.some((each) => each === PICTURE_ENDINGS[type]);
    if (isAnimated || (isTaken && !(type === "image/avif" && tellsInside(bytes))))
      return { kind: "taken", bytes, type, ...size };
    return { kind: "taken", ...(await converted(bitmap, rules)) };
  } finally {
    bitmap.close();
  }
}

/** Whether an AVIF holds EXIF or XMP, which cannot be taken out of it here: it goes by becoming another kind. */
function tellsInside(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 100_000));
  return /infe[^]{8,10}Exif|application\/rdf\+xml/.test(head);
}

/** Whoever cannot decode one of these has a broken file. */
const KNOWN_EVERYWHERE: ReadonlySet<PictureType> = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
]);

async function converted(bitmap: ImageBitmap, rules: PictureRules): Promise<PictureFile> {
  const canvas = drawn(bitmap, rules.longestSide);
  const type = isSeeThrough(canvas) || hasFewColours(canvas) ? "image/png" : "image/jpeg";
  const bytes = await encoded(canvas, type, rules.quality / 100);
  if (!bytes) throw new Error(`no ${type}`);
  return { bytes, type, width: canvas.width, height: canvas.height };
}
