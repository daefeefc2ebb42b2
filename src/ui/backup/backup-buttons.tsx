import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { RestoreButton } from "./restore-button.tsx";
import { useBackup } from "./use-backup.ts";

/** Downloads everything, and brings it back from such a download. */
export function BackupButtons() {
  const { t } = useTranslation();
  const { isBusy, download } = useBackup();
  return (
    <>
      <Button
        look="outline"
        icon={Download}
        disabled={isBusy}
        aria-busy={isBusy}
        onClick={() => void download()}
      >
        {isBusy ? t("backup.downloading") : t("backup.download")}
      </Button>
      <RestoreButton />
    </>
  );
}
