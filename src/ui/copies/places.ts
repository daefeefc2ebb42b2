import { AtSign, FileText, ListOrdered, Mail, Newspaper, Smartphone } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import type { PlaceId } from "../../publish/copies/index.ts";

/** The places in the order of their menu, each with its glyph and its key. */
export const PLACE_LOOKS: Readonly<
  Record<PlaceId, { readonly icon: LucideIcon; readonly key: string }>
> = {
  wechat: { icon: Smartphone, key: "w" },
  substack: { icon: Newspaper, key: "s" },
  mail: { icon: Mail, key: "m" },
  buttondown: { icon: AtSign, key: "b" },
  plain: { icon: FileText, key: "p" },
  thread: { icon: ListOrdered, key: "t" },
};

export const PLACE_IDS: readonly PlaceId[] = [
  "wechat",
  "substack",
  "mail",
  "buttondown",
  "plain",
  "thread",
];

/** The place whose key was pressed. */
export function placeOfKey(key: string): PlaceId | null {
  return PLACE_IDS.find((place) => PLACE_LOOKS[place].key === key.toLowerCase()) ?? null;
}
