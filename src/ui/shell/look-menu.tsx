import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../kit/icon-button.tsx";
import { Menu, MenuChoice, MenuLine } from "../kit/menu.tsx";
import { usePreferences } from "./session-context.ts";

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
const THEMES = ["system", "light", "dark"] as const;
const LOCALES = ["system", "en", "zh-CN"] as const;

/** The button in the bar that changes theme and language. */
export function LookMenu() {
  const { t } = useTranslation();
  const theme = usePreferences((state) => state.theme);
  const locale = usePreferences((state) => state.locale);
  const set = usePreferences((state) => state.set);
  return (
    <Menu align="end" trigger={<IconButton icon={THEME_ICONS[theme]} label={t("settings.look")} />}>
      <MenuChoice
        label={t("settings.theme")}
        value={theme}
        options={THEMES.map((value) => ({ value, name: t(`settings.themes.${value}`) }))}
        onChange={(value) => set("theme", value)}
      />
      <MenuLine />
      <MenuChoice
        label={t("settings.language")}
        value={locale}
        options={LOCALES.map((value) => ({ value, name: t(`settings.languages.${value}`) }))}
        onChange={(value) => set("locale", value)}
      />
    </Menu>
  );
}
