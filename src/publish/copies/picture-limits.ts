import type { PlaceId } from "./place-id.ts";

/** What a place takes of pictures that are put there by hand. */
export interface PictureLimits {
  /** Of one file. */
  readonly bytes: number;
  /** How many stand in one part of a thread; null where there are no parts. */
  readonly perPart: number | null;
}

/** WeChat's by the dialog of its editor, X's by its documentation of media. null: pictures come by their addresses. */
export const PICTURE_LIMITS: Readonly<Record<PlaceId, PictureLimits | null>> = {
  wechat: { bytes: 10_000_000, perPart: null },
  substack: null,
  mail: null,
  buttondown: null,
  plain: null,
  thread: { bytes: 5_000_000, perPart: 4 },
};
