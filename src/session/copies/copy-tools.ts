import type { Profile } from "../../issue/profile/profile.ts";
import { parseIssue } from "../../markdown/lens.ts";
import { darkStyle } from "../../publish/copies/dom/dark-style.ts";
import { fragmentOf } from "../../publish/copies/dom/fragment-of.ts";
import { copiesOf, type CopyMaker } from "../../publish/copies/index.ts";

/** What it takes to make copies. */
export const copyTools = {
  /** The copies of a text, which is read as the profile's. */
  copiesOf: (text: string, profile: Profile, fileName: string): CopyMaker =>
    copiesOf(parseIssue(text, profile), fileName),
  darkStyle,
  fragmentOf,
};
export type CopyTools = typeof copyTools;
