import { AtSign, FileText, ListOrdered, Mail, Newspaper, Smartphone } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import type { PlaceId } from "../../publish/copies/index.ts";

/** A screen on which readers may see a copy. */
export type View = "light" | "dark" | "wide" | "narrow" | "column";

interface PlaceLook {
  readonly icon: LucideIcon;
  /** Chooses the place while the pane has the focus. */
  readonly key: string;
  /** What is asked before its copy is made, in this order. */
  readonly asks: readonly ("links" | "unit")[];
  /** What can be chosen of its look: a theme and a colour, a colour, or nothing. */
  readonly look: "theme" | "colour" | null;
  /** How its copy is previewed: its HTML on one of these screens, its text, or part by part. */
  readonly preview: readonly [View, ...View[]] | "text" | "parts";
  /** What is left to do for its pictures: to see that the place has its own, to attach each to its part, or nothing. */
  readonly pictures: "checked" | "attached" | null;
  /** Whether its HTML is a whole document, which can be downloaded. */
  readonly isDocument: boolean;
}

const TEXT = {
  asks: [],
  look: null,
  preview: "text",
  pictures: null,
  isDocument: false,
} as const;

/** How the face meets each place: what it shows of it, and what it offers for it. */
export const PLACE_LOOKS: Readonly<Record<PlaceId, PlaceLook>> = {
  wechat: {
    icon: Smartphone,
    key: "w",
    asks: ["links"],
    look: "theme",
    preview: ["light", "dark"],
    pictures: "checked",
    isDocument: false,
  },
  substack: { ...TEXT, icon: Newspaper, key: "s", preview: ["column"] },
  mail: {
    icon: Mail,
    key: "m",
    asks: [],
    look: "colour",
    preview: ["wide", "narrow"],
    pictures: null,
    isDocument: true,
  },
  buttondown: { ...TEXT, icon: AtSign, key: "b" },
  plain: { ...TEXT, icon: FileText, key: "p" },
  thread: {
    icon: ListOrdered,
    key: "t",
    asks: ["unit"],
    look: null,
    preview: "parts",
    pictures: "attached",
    isDocument: false,
  },
};

/** Which of the places has this key. */
export function placeOfKey(places: readonly PlaceId[], key: string): PlaceId | null {
  return places.find((place) => PLACE_LOOKS[place].key === key.toLowerCase()) ?? null;
}
