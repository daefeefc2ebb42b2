import type { CopyLook } from "../../issue/profile/profile.ts";

/** What becomes of links that WeChat does not let readers follow. */
export const WECHAT_LINKS = ["notes", "hosts", "original"] as const;
export type WeChatLinks = (typeof WECHAT_LINKS)[number];

/** What one part of a thread holds: as much of a section as there is room for, or one chosen item. */
export const THREAD_UNITS = ["section", "item"] as const;
export type ThreadUnit = (typeof THREAD_UNITS)[number];

/** The look is the profile's where nothing else is asked for; WeChat has all of it, mail the colour. */
export interface CopyOptions extends CopyLook {
  readonly links: WeChatLinks;
  readonly unit: ThreadUnit;
  /** The items, by their keys, that a thread of items goes without. */
  readonly leftOut: readonly string[];
}

/** What is chosen for a newsletter's copies beside the look. */
export const DEFAULT_CHOICES = {
  links: "notes",
  unit: "section",
} as const satisfies Partial<CopyOptions>;
