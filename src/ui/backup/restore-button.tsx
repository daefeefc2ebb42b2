import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { useChooseBackup } from "./use-choose-backup.ts";

/** Opens a backup and shows what it would change. `look`: a word in a line, or a button. */
export function RestoreButton({
  look = "quiet",
}: {
  readonly look?: "text" | "quiet" | "outline";
}) {
  const { t } = useTranslation();
  const { isBusy, choose } = useChooseBackup();
  // Not disabled while it is busy: it has the focus, and has it back from the dialog.
  return (
    <Button look={look} aria-busy={isBusy} onClick={choose}>
      {t("backup.restore")}
    </Button>
  );
}
