import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { lazy } from "../../lazy/lazy.ts";
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

/** What comes with the parts that need it; see `lateTexts`. */
const LATE_CATALOGUES: Record<Language, () => Promise<object>> = {
  en: () => import("./en/late/index.ts").then((module) => module.lateEn),
  "zh-CN": () => import("./zh-CN/late/index.ts").then((module) => module.lateZhCN),
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
  if (lateTexts.now()) await addLate(language);
  await texts.changeLanguage(language);
}

/** A part that is loaded late, with the texts of such parts, which it must not be shown without. */
export async function withLateTexts<Part>(part: Promise<Part>): Promise<Part> {
  await lateTexts.load();
  return part;
}

const lateTexts = lazy(async () => {
  const language = languageNow();
  await addLate(language);
  // It may have been switched meanwhile.
  if (languageNow() !== language) await addLate(languageNow());
  return true;
});

function languageNow(): Language {
  return LANGUAGES.find((each) => each === texts.language) ?? LANGUAGES[0];
}

async function addLate(language: Language): Promise<void> {
  texts.addResourceBundle(language, "texts", await LATE_CATALOGUES[language](), true);
}
