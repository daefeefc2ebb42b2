/** Endings of the files that a site may take as pictures. */
export const PICTURE_FORMATS = ["png", "jpg", "gif", "svg", "webp", "avif"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** What the pictures of a newsletter are made to before they become files of its site. */
export interface PictureRules {
  /** In pixels; a longer picture is made smaller. */
  readonly longestSide: number;
  /** Of JPEG and WebP, in per cent. */
  readonly quality: number;
  /** What the site takes; a picture of another kind becomes PNG or JPEG. */
  readonly formats: readonly PictureFormat[];
}

/** A larger file does not come in; in bytes. */
export const LARGEST_PICTURE = 40_000_000;
/** A picture of more does not come in, since no browser decodes it without trouble; in pixels. */
export const MOST_PIXELS = 36_000_000;

/**
 * Why a picture cannot come in.
 * - `no-picture`  its bytes are of no kind of picture that is known here
 * - `unreadable`  they are, and cannot be decoded, or the file cannot be read
 * - `no-decoder`  this browser does not know its kind
 * - `not-now`     what takes pictures in cannot be loaded now
 * - `not-kept`    the disk has not taken it
 */
export const PICTURE_REFUSALS = [
  "too-large",
  "too-many-pixels",
  "no-picture",
  "unreadable",
  "no-decoder",
  "not-now",
  "not-kept",
] as const;
export type PictureRefusal = (typeof PICTURE_REFUSALS)[number];
