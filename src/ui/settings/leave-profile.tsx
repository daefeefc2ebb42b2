import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";

/**
 * Asks what becomes of changes to a profile when one goes elsewhere. Who answers by Enter without reading keeps them.
 * `onSave`: null where they cannot be saved.
 */
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
  const stay = useRef<HTMLButtonElement>(null);
  return (
    <Dialog title={t("settings.leave.title")} alert onClose={onStay} initialFocus={stay}>
      <div className="dialog-foot">
        <Button onClick={onLeave}>{t("settings.leave.leave")}</Button>
        <Button ref={stay} look="outline" onClick={onStay}>
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
