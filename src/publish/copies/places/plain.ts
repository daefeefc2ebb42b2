import { markdownCopy } from "../markdown/markdown-copy.ts";
import type { CopyPlace } from "../place.ts";

/**
 * Plain Markdown for GitHub, Juejin and Zhihu: every element is GitHub's, links stay links, pictures come by their
 * published addresses, and none of them says a bound that an issue could reach.
 */
export const plain: CopyPlace = { make: markdownCopy, pictureLimits: null };
