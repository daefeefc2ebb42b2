import { useTranslation } from "react-i18next";

/** Says that what is shown was looked at anew, since the repository had changed when it was to be written. */
export function MovedNote() {
  const { t } = useTranslation();
  return (
    <p className="out-lead tone-warn" role="alert">
      {t("publishing.moved")}
    </p>
  );
}
