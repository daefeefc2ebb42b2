import { useTranslation } from "react-i18next";
import { LANGUAGES } from "./languages.ts";
import type { Language } from "./languages.ts";

/** The language that the interface speaks now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return LANGUAGES.find((language) => language === i18n.language) ?? LANGUAGES[0];
}
