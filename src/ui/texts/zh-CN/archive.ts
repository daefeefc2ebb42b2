import type { SameTexts } from "../same-texts.ts";
import type { archive as en } from "../en/archive.ts";

export const archive = {} satisfies SameTexts<typeof en>;
