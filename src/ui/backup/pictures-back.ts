import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { showToast } from "../kit/toasts.tsx";
import { useSafety } from "../shell/session-context.ts";
import { lateTexts } from "../texts/late-texts.ts";

/** Says once that pictures were missing in the database and came back from the second copy. Shows nothing in its place. */
function PicturesBack(): null {
  const { t } = useTranslation();
  const count = useSafety((state) => state.picturesBack);
  useEffect(() => {
    if (count > 0) showToast(t("backup.picturesBack", { count }));
  }, [count, t]);
  return null;
}

/** The component, with its texts. */
export async function loadPicturesBack() {
  await lateTexts.load();
  return PicturesBack;
}
