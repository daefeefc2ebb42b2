import { TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Banner } from "../kit/banner.tsx";
import { useSafety } from "../shell/session-context.ts";

/** The browser lets Galley keep nothing: said for as long as the page is open. */
export function NothingKept() {
  const { t } = useTranslation();
  const isForbidden = useSafety((state) => state.isForbidden);
  if (!isForbidden) return null;
  return (
    <Banner tone="danger" icon={TriangleAlert} title={t("notices.nothingKept")}>
      {t("notices.nothingKeptWhat")}
    </Banner>
  );
}
