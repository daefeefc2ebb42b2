import type { PictureRefusal } from "../../issue/figures/picture-rules.ts";

/** What is said at a figure and of pictures that come in; with `{{name}}` for what is put into a sentence. */
export interface FigureTexts {
  readonly altAsk: string;
  readonly decorative: string;
  readonly width: string;
  readonly choose: string;
  /** Pictures of the clone's figure folder, and what is said where there are none. */
  readonly fromRepository: string;
  readonly findPicture: string;
  readonly noPictureFound: string;
  readonly morePictures: string;
  readonly noRepository: string;
  readonly noneInRepository: string;
  readonly useOriginal: string;
  readonly useSmall: string;
  readonly making: string;
  readonly locationLeft: string;
  readonly detailsLeft: string;
  /** The picture as it came says where it was taken. */
  readonly tellsPlace: string;
  /** Put it beside the figure above, or below; take its last picture out of the row. */
  readonly beside: string;
  readonly besideBelow: string;
  readonly apart: string;
  readonly taken_one: string;
  readonly taken_other: string;
  /** The same where the person has gone on to something else meanwhile. */
  readonly added_one: string;
  readonly added_other: string;
  /** They came in, and have no place in the text any more. */
  readonly unplaced_one: string;
  readonly unplaced_other: string;
  readonly noChooser: string;
  readonly refused: Record<PictureRefusal, string>;
}
