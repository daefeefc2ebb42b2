import type { SameTexts } from "../same-texts.ts";
import type { capture as en } from "../en/capture.ts";

export const capture = {} satisfies SameTexts<typeof en>;
