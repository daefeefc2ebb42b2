import { PictureInPicture2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { canStayOnTop, openOnTop } from "../shell/on-top.ts";
import { WayIn } from "./way-in.tsx";

/** The inbox in a window above all others, where the browser has such windows. */
export function OnTop() {
  const { t } = useTranslation();
  const open = async () => {
    if (!(await openOnTop())) showToast(t("inbox.refusedOnTop"));
  };
  return (
    <WayIn id="on-top" icon={PictureInPicture2} title={t("capture.onTop.title")}>
      <p>{t("capture.onTop.text")}</p>
      {canStayOnTop() ? (
        <Button look="outline" icon={PictureInPicture2} onClick={() => void open()}>
          {t("capture.onTop.open")}
        </Button>
      ) : (
        <p>{t("capture.onTop.none")}</p>
      )}
    </WayIn>
  );
}
