import { useTranslation } from "react-i18next";
import type { PlacedText } from "../../session/safety/safety-state.ts";
import { DiffView } from "../diff/diff-view.tsx";
import { diffRows } from "../diff/rows.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { SCROLLABLE } from "../kit/scrollable.ts";
import { showToast } from "../kit/toasts.tsx";
import { copyWords } from "../shell/copy-words.ts";
import { issueName } from "./issue-name.ts";

/** What was found of an issue elsewhere than here; where it is in both places, how they differ. */
export function FoundText({
  issue,
  elsewhere,
  places,
  onClose,
}: {
  readonly issue: Parameters<typeof issueName>[0] & { readonly here: PlacedText | null };
  readonly elsewhere: PlacedText | null;
  /** What the two places are called. */
  readonly places: { readonly here: string; readonly elsewhere: string };
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { here } = issue;
  const text = elsewhere?.text ?? here?.text ?? "";
  const name = issueName(issue);
  const copy = async () => {
    if (await copyWords(text)) showToast(t("recovery.copied"));
  };
  return (
    <Dialog title={name} text={issue.fileName} size="wide" onClose={onClose}>
      {here && elsewhere && here.text !== elsewhere.text ? (
        <div className="compare">
          <div className="compare-legend">
            <span data-change="removed">− {places.here}</span>
            <span data-change="added">+ {places.elsewhere}</span>
          </div>
          <DiffView diff={diffRows(here.text, elsewhere.text)} label={t("common.compare")} />
        </div>
      ) : (
        <pre className="found-text" {...SCROLLABLE} aria-label={name}>
          {text}
        </pre>
      )}
      <div className="dialog-foot">
        <Button onClick={() => void copy()}>{t("recovery.copyWords")}</Button>
        <Button look="outline" onClick={onClose}>
          {t("common.close")}
        </Button>
      </div>
    </Dialog>
  );
}
