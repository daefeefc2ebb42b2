import { drawn, encoded } from "./canvas.ts";
import { photoDetails, withoutPhotoDetails } from "./photo-details.ts";
import { readPictureHeader } from "./picture-header.ts";
import type { PictureRules } from "../../issue/figures/picture-rules.ts";
import type { PictureFile } from "./take-picture.ts";

/** A smaller file of the same kind. */
export interface SmallPicture extends PictureFile {
  /** What it does not tell any more of how a photo was taken. */
  readonly left: "nothing" | "details" | "location";
}

/** A file that is not smaller by this share at least is not worth another one. */
const WORTH = 0.9;

/** Makes a PNG smaller without changing a pixel. */
export type OptimisePng = (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Makes a picture smaller by the newsletter's rules, of the same kind: never larger than it came, in pixels or in bytes.
 * A photo goes without what it tells of its place and camera, whatever that saves. null: it stays as it came, as what moves and what is
 * drawn (SVG) always do.
 */
export async function makeSmall(
  { bytes, type, width, height }: PictureFile,
  rules: PictureRules,
  optimisePng: OptimisePng,
): Promise<SmallPicture | null> {
  if (type === "image/gif" || type === "image/svg+xml") return null;
  if (readPictureHeader(bytes, type).isAnimated) return null;
  const isLong = Math.max(width, height) > rules.longestSide;
  const details = photoDetails(bytes);
  const left: SmallPicture["left"] = details.location
    ? "location"
    : details.some
      ? "details"
      : "nothing";
  const whole = { bytes, type, width, height };
  const bare = left === "nothing" ? null : { ...whole, bytes: withoutPhotoDetails(bytes), left };
  if (type === "image/png") {
    const png = isLong ? await redrawn(whole, rules) : (bare ?? whole);
    const smaller = png && { ...png, bytes: await optimisePng(png.bytes) };
    return smaller && isWorth(smaller.bytes, bytes) ? { ...smaller, left } : bare;
  }
  const again = isLong || type === "image/jpeg" ? await redrawn(whole, rules) : null;
  if (again && isWorth(again.bytes, bytes)) return { ...again, left };
  return bare;
}

function isWorth(smaller: Uint8Array, whole: Uint8Array): boolean {
  return smaller.length <= whole.length * WORTH;
}

/** The same picture, at most as long as the rules say; null where this browser cannot write its kind. */
async function redrawn(
  { bytes, type }: PictureFile,
  { longestSide, quality }: PictureRules,
): Promise<PictureFile | null> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  try {
    const canvas = drawn(bitmap, longestSide);
    const written = await encoded(canvas, type, quality / 100);
    return written && { bytes: written, type, width: canvas.width, height: canvas.height };
  } finally {
    bitmap.close();
  }
}
