import { useTranslation } from "react-i18next";
import type { TroubledIssue } from "../../session/safety/safety-state.ts";
import { DiffView } from "../diff/diff-view.tsx";
import { diffRows } from "../diff/rows.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { SCROLLABLE } from "../kit/scrollable.ts";
import { showToast } from "../kit/toasts.tsx";
import { issueName } from "./issue-name.ts";

/** What was found of an issue; where it is in both places, how they differ. */
export function FoundText({
  issue,
  onClose,
}: {
  readonly issue: TroubledIssue;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { here, copy } = issue;
  const text = copy?.text ?? here?.text ?? "";
  const name = issueName(issue);
  const copyWords = async () => {
    await navigator.clipboard.writeText(text);
    showToast(t("recovery.copied"));
  };
  return (
    <Dialog title={name} text={issue.fileName} size="wide" onClose={onClose}>
      {here && copy ? (
        <div className="compare">
          <div className="compare-legend">
            <span data-change="removed">− {t("recovery.removed")}</span>
            <span data-change="added">+ {t("recovery.added")}</span>
          </div>
          <DiffView diff={diffRows(here.text, copy.text)} label={t("common.compare")} />
        </div>
      ) : (
        <pre className="found-text" {...SCROLLABLE} aria-label={name}>
          {text}
        </pre>
      )}
      <div className="dialog-foot">
        <Button onClick={() => void copyWords()}>{t("recovery.copyWords")}</Button>
        <Button look="outline" onClick={onClose}>
          {t("common.close")}
        </Button>
      </div>
    </Dialog>
  );
}
