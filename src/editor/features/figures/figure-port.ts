import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import type { PictureCell } from "./picture-cell.ts";
import type { PicturePort } from "./picture-port.ts";

/** What those who edit a figure know of it. */
export interface FigurePort extends PicturePort {
  readonly images: () => readonly FigureImage[];
  /** Where each image is shown, in order. */
  readonly cells: () => readonly PictureCell[];
  /** The margin beside the figure. */
  readonly note: HTMLElement;
  /** Puts other images into the document, the figure selected; `late`: only if it is selected, since the caret may be elsewhere. */
  readonly write: (images: readonly FigureImage[], when?: "late") => void;
}

/** The hands at a figure: fields in place, and its form. */
export interface FigureHands {
  /** Shows the fields in place. */
  readonly open: () => void;
  /** Hides them, unless one of them is being written in. */
  readonly close: () => void;
  /** Puts the caret into the alt text of the first image that has none, else of the first. */
  readonly describe: () => void;
  readonly openForm: () => void;
  /** The figure was shown anew. */
  readonly sync: () => void;
  readonly end: () => void;
}
