import type { PictureRules } from "../../issue/figures/picture-rules.ts";
import type { SmallPicture } from "../../publish/pictures/make-small.ts";
import type { PictureFile, PictureTaken } from "../../publish/pictures/take-picture.ts";

/** What works on the bytes of pictures, beside the page. Each rejects where it cannot be loaded now. */
export interface PictureTools {
  readonly take: (bytes: Uint8Array<ArrayBuffer>, rules: PictureRules) => Promise<PictureTaken>;
  /** null: the picture stays as it is. */
  readonly makeSmall: (picture: PictureFile, rules: PictureRules) => Promise<SmallPicture | null>;
}

/** What the page asks of the thread, and what it answers, under the number of the question. */
export type PictureOrder = { readonly id: number; readonly rules: PictureRules } & (
  | { readonly kind: "take"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "make-small"; readonly picture: PictureFile }
);
export interface PictureAnswer {
  readonly id: number;
  readonly answer: PictureTaken | SmallPicture | null;
  /** What went wrong, if anything did. */
  readonly error: string | null;
}
