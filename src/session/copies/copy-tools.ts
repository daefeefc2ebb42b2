import { COPY_THEMES, type Profile } from "../../issue/profile/profile.ts";
import { parseIssue } from "../../markdown/lens.ts";
import { readableColour } from "../../publish/copies/colour/readable.ts";
import { darkHtml } from "../../publish/copies/dom/dark-html.ts";
import { fragmentOf } from "../../publish/copies/dom/fragment-of.ts";
import { PLACE_TABLE } from "../../publish/copies/place-table.ts";
import { pngOf } from "../../publish/pictures/png-of.ts";
import {
  copiesOf,
  type CopyMaker,
  type CopyOptions,
  DEFAULT_CHOICES,
  type PlaceId,
  PLACES,
  THREAD_UNITS,
  WECHAT_LINKS,
} from "../../publish/copies/index.ts";

/** What it takes to make copies. */
export const copyTools = {
  /** The copies of a text, which is read as the profile's. */
  copiesOf: (text: string, profile: Profile, fileName: string): CopyMaker =>
    copiesOf(parseIssue(text, profile), fileName),
  darkHtml,
  readableColour,
  pictureLimitsOf: (place: PlaceId) => PLACE_TABLE[place].pictureLimits,
  pngOf,
  fragmentOf,
  /** In the order of their menu; the first is that of a newsletter for which none was chosen. */
  places: PLACES,
  /** What each option may be; the colour is any `#rrggbb`, and what is left out hangs on the issue. */
  options: {
    theme: COPY_THEMES,
    links: WECHAT_LINKS,
    unit: THREAD_UNITS,
  } satisfies {
    readonly [Key in Exclude<keyof CopyOptions, "colour" | "leftOut">]: readonly CopyOptions[Key][];
  },
  usualChoices: DEFAULT_CHOICES,
};
export type CopyTools = typeof copyTools;
