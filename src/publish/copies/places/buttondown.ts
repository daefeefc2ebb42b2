import { markdownCopy } from "../markdown/markdown-copy.ts";
import type { CopyPlace } from "../place.ts";

/**
 * Buttondown takes Markdown as the body of a mail: every element is GitHub's, links stay links, pictures come by their
 * published addresses, and it says no bound of its own.
 */
export const buttondown: CopyPlace = { make: markdownCopy, pictureLimits: null };
