import { useTranslation } from "react-i18next";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useSafetyWork } from "./use-safety-work.ts";

/** Downloads everything and says how that went; `isBusy` meanwhile. */
export function useBackup(): { readonly isBusy: boolean; readonly download: () => Promise<void> } {
  const { t } = useTranslation();
  const { isBusy, run } = useSafetyWork();
  return {
    isBusy,
    download: () =>
      run(async ({ backup }) => {
        const done = await backup.download();
        if (!done.ok) return showToast(failureText(t, done.failure));
        showToast(t("backup.downloaded", { count: done.issues }));
        if (done.leftOut > 0) showToast(t("backup.leftOut", { count: done.leftOut }));
      }),
  };
}
