import { useTranslation } from "react-i18next";

/** Stands in place of everything where another origin shows Galley inside its page. */
export function FramedNotice() {
  const { t } = useTranslation();
  return (
    <main className="sheet blank">
      <h1>{t("notices.framed.title")}</h1>
      <p>{t("notices.framed.text")}</p>
      <p>
        <a href="./" target="_blank" rel="noopener">
          {t("notices.framed.open")}
        </a>
      </p>
    </main>
  );
}
