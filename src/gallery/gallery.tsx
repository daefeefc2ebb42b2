import { useLayoutEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Choices } from "../ui/kit/choices.tsx";
import { switchTexts } from "../ui/texts/i18n.ts";
import type { Language } from "../ui/texts/languages.ts";
import { useLanguage } from "../ui/texts/use-language.ts";
import { Blocks } from "./blocks.tsx";
import "./gallery.css";
import { Kit } from "./kit.tsx";

type Theme = "light" | "dark";

/** All of the kit and all kinds of blocks, in one theme and one language at a time. */
export function Gallery({ theme: first }: { readonly theme: Theme }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [theme, setTheme] = useState(first);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.lang = language;
  }, [theme, language]);
  return (
    <main className="gallery">
      <div className="gallery-row">
        <Choices<Theme>
          label={t("settings.theme")}
          value={theme}
          options={[
            { value: "light", name: t("settings.themes.light") },
            { value: "dark", name: t("settings.themes.dark") },
          ]}
          onChange={setTheme}
        />
        <Choices<Language>
          label={t("settings.language")}
          value={language}
          options={[
            { value: "en", name: "English" },
            { value: "zh-CN", name: "简体中文" },
          ]}
          onChange={(next) => void switchTexts(next)}
        />
      </div>
      <Kit />
      <Blocks key={language} />
    </main>
  );
}
