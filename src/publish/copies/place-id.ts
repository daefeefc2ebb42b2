/** Where an issue can be copied to. */
export const PLACES = ["wechat", "substack", "mail", "buttondown", "plain", "thread"] as const;
export type PlaceId = (typeof PLACES)[number];
