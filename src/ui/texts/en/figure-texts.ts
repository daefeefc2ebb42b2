import type { FigureTexts } from "../../../editor/core/figure-texts.ts";

/** In a file of their own, since they are loaded when the first picture comes or a hand comes to a figure. */
export const figureTexts: FigureTexts = {
  altAsk: "What should somebody know who cannot see it?",
  decorative: "Decorative",
  width: "Width",
  choose: "Another picture…",
  useOriginal: "Use original",
  useSmall: "Use the smaller one",
  making: "Making it smaller",
  locationLeft: "Location removed",
  detailsLeft: "Camera details removed",
  tellsPlace: "Tells where it was taken",
  beside: "Beside the one above",
  besideBelow: "Beside the one below",
  apart: "Out of the row",
  taken_one: "Figure added. Its alt text comes next.",
  taken_other: "{{count}} figures added. The alt text of the first comes next.",
  added_one: "Figure added.",
  added_other: "{{count}} figures added.",
  unplaced_one: "A picture could not be put into the text any more. Bring it again.",
  unplaced_other: "{{count}} pictures could not be put into the text any more. Bring them again.",
  noChooser: "Pictures cannot be chosen just now. Check the network and try again.",
  refused: {
    "too-large": "{{name}} is over 40 MB. Save it smaller and bring it again.",
    "too-many-pixels": "{{name}} has over 36 million pixels. Save it smaller and bring it again.",
    "no-picture": "{{name}} is not a picture that Galley knows.",
    unreadable: "{{name}} cannot be read. The file may be damaged.",
    "no-decoder": "This browser cannot read {{name}}. Export it as JPEG or PNG and bring it again.",
    "not-now": "{{name}} cannot be taken in just now. Check the network and try again.",
    "not-kept": "{{name}} was not taken in: the browser has no room for it.",
  },
};
