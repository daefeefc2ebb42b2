import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import type { en } from "./en/index.ts";
import type { lateEn } from "./en/late/index.ts";
import { LANGUAGES } from "./languages.ts";
import type { Language } from "./languages.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "texts";
    resources: { texts: typeof en & typeof lateEn };
  }
}

const CATALOGUES: Record<Language, () => Promise<object>> = {
  en: () => import("./en/index.ts").then((module) => module.en),
  "zh-CN": () => import("./zh-CN/index.ts").then((module) => module.zhCN),
};

const texts = createInstance();

/** Makes the texts ready in one language; the others are loaded when they are switched to. */
export async function startTexts(language: Language): Promise<void> {
  await texts.use(initReactI18next).init({
    lng: language,
    supportedLngs: LANGUAGES,
    ns: ["texts"],
    defaultNS: "texts",
    resources: { [language]: { texts: await CATALOGUES[language]() } },
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
}

/** Shows all texts in another language at once. */
export async function switchTexts(language: Language): Promise<void> {
  if (texts.language === language) return;
  if (!texts.hasResourceBundle(language, "texts"))
    texts.addResourceBundle(language, "texts", await CATALOGUES[language]());
  await Promise.all(followers.map((follow) => follow(language)));
  await texts.changeLanguage(language);
}

/** Loads more texts of a language, as `addTexts` takes them. */
type Follower = (language: Language) => Promise<void>;
const followers: Follower[] = [];

/** Has `follow` load more texts, of the language that is shown and from now on of each before it is shown. */
export async function followLanguage(follow: Follower): Promise<void> {
  followers.push(follow);
  await follow(LANGUAGES.find((each) => each === texts.language) ?? LANGUAGES[0]);
}

export function addTexts(language: Language, more: object): void {
  texts.addResourceBundle(language, "texts", more, true);
}
