import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import type { en } from "./en/index.ts";
import { LANGUAGES } from "./languages.ts";
import type { Language } from "./languages.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "texts";
    resources: { texts: typeof en };
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
  await texts.changeLanguage(language);
}
