import { lazy } from "../../lazy/lazy.ts";
import { addTexts, followLanguage } from "./i18n.ts";
import type { Language } from "./languages.ts";

const CATALOGUES: Record<Language, () => Promise<object>> = {
  en: () => import("./en/late/index.ts").then((module) => module.lateEn),
  "zh-CN": () => import("./zh-CN/late/index.ts").then((module) => module.lateZhCN),
};

/** The texts of parts that nobody needs at once: to be loaded with each of them, before it shows any. */
export const lateTexts = lazy(async () => {
  await followLanguage(async (language) => addTexts(language, await CATALOGUES[language]()));
  return true;
});
