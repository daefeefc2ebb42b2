import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FileOutcome } from "../../session/files/files-state.ts";
import { DiffView } from "../diff/diff-view.tsx";
import { diffRows } from "../diff/rows.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { useOpenIssue } from "../shell/session-context.ts";

/** The file on disk is not the one that Galley read: nothing is overwritten unasked. */
export function ConflictDialog({
  conflict,
  onOverwrite,
  onClose,
}: {
  readonly conflict: FileOutcome & { readonly kind: "conflict" };
  readonly onOverwrite: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const text = useOpenIssue((state) => state.text);
  const [comparing, setComparing] = useState(false);
  const diff = conflict.onDisk === null ? null : diffRows(conflict.onDisk, text());
  return (
    <Dialog
      title={t("editorScreen.changedOnDisk.title", { name: conflict.fileName })}
      text={
        diff
          ? t("editorScreen.changedOnDisk.text", { count: Math.max(diff.added, diff.removed) })
          : t("editorScreen.changedOnDisk.notText")
      }
      size={comparing ? "wide" : "normal"}
      alert
      onClose={onClose}
    >
      {comparing && diff && (
        <div className="compare">
          <DiffView diff={diff} label={t("common.compare")} />
        </div>
      )}
      <div className="dialog-foot">
        {diff && !comparing && (
          <Button className="first" onClick={() => setComparing(true)}>
            {t("common.compare")}
          </Button>
        )}
        <Button look="outline" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button look="danger" onClick={onOverwrite}>
          {t("editorScreen.changedOnDisk.overwrite")}
        </Button>
      </div>
    </Dialog>
  );
}
