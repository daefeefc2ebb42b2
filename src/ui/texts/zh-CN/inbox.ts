import type { SameTexts } from "../same-texts.ts";
import type { inbox as en } from "../en/inbox.ts";

export const inbox = {} satisfies SameTexts<typeof en>;
