/** The languages of the interface, as BCP 47 tags, the fallback first. */
export const LANGUAGES = ["en", "zh-CN"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The interface language for a reader's ordered wishes, as in `navigator.languages`: any Chinese is 简体中文 here. */
export function pickLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const primary = wish.toLowerCase().split("-")[0];
    if (primary === "zh") return "zh-CN";
    if (primary === "en") return "en";
  }
  return LANGUAGES[0];
}
