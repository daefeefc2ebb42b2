import type { SameTexts } from "../same-texts.ts";
import type { metadata as en } from "../en/metadata.ts";

export const metadata = {} satisfies SameTexts<typeof en>;
