import type { SameTexts } from "../../same-texts.ts";
import type { consent as en } from "../../en/late/consent.ts";

export const consent = {
  question: "要问{{name}}“{{address}}”的标题吗？",
  ask: "问",
  notThis: "这条不问",
  never: "以后都不问",
} satisfies SameTexts<typeof en>;
