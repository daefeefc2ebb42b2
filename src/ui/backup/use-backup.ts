import { useState } from "react";
import { useTranslation } from "react-i18next";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useSession } from "../shell/session-context.ts";

/** Downloads everything and says how that went; `isBusy` meanwhile. */
export function useBackup(): { readonly isBusy: boolean; readonly download: () => Promise<void> } {
  const { t } = useTranslation();
  const { safety } = useSession();
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    async download() {
      setBusy(true);
      try {
        const done = await (await safety.work.load()).backup.download();
        if (!done.ok) return showToast(failureText(t, done.failure));
        showToast(t("backup.downloaded", { count: done.issues }));
        if (done.leftOut > 0) showToast(t("backup.leftOut", { count: done.leftOut }));
      } finally {
        setBusy(false);
      }
    },
  };
}
