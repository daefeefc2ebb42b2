import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";

/** Asks what becomes of changes to a profile when one goes elsewhere. `onSave`: null where they cannot be saved. */
export function LeaveProfile({
  onSave,
  onLeave,
  onStay,
}: {
  readonly onSave: (() => void) | null;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("settings.leave.title")} alert onClose={onStay}>
      <div className="dialog-foot">
        <Button onClick={onLeave}>{t("settings.leave.leave")}</Button>
        <Button look="outline" onClick={onStay}>
          {t("settings.leave.stay")}
        </Button>
        {onSave && (
          <Button look="primary" onClick={onSave}>
            {t("settings.editor.save")}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
