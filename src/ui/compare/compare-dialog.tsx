import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { DiffView } from "../diff/diff-view.tsx";
import { diffRows } from "../diff/rows.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { go } from "../routes/use-route.ts";
import { answeredFile, useOverlays } from "../shell/overlays.ts";
import { useLibrary } from "../shell/session-context.ts";

/** A file was opened again and differs from the issue here: shows how, and asks which text to go on with. */
export function CompareDialog() {
  const { t } = useTranslation();
  const file = useOverlays((state) => state.changedFiles[0] ?? null);
  const textOf = useLibrary((state) => state.textOf);
  const takeFile = useLibrary((state) => state.takeFile);
  const openAnyway = useLibrary((state) => state.openAnyway);
  const [here, setHere] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const id = file?.id ?? null;
  useEffect(() => {
    if (id === null) return undefined;
    let stale = false;
    void textOf(id).then((text) => !stale && setHere({ id, text: text ?? "" }));
    return () => {
      stale = true;
    };
  }, [id, textOf]);

  if (!file || here?.id !== file.id) return null;
  const diff = diffRows(here.text, file.text);
  const show = (shown: string) => {
    answeredFile();
    go({ screen: "issue", id: shown, part: "text" });
  };
  const take = async () => {
    const outcome = await takeFile(file);
    if (!outcome.ok) return showToast(failureText(t, outcome.failure));
    showToast(t("library.same.tookFile", { name: file.fileName }));
    show(file.id);
  };
  const addSecond = async () => {
    const outcome = await openAnyway(file);
    if (outcome.ok) show(outcome.id);
    else showToast(failureText(t, outcome.failure));
  };
  return (
    <Dialog
      title={t("library.same.title", { name: file.fileName })}
      text={t("library.same.text", { count: Math.max(diff.added, diff.removed) })}
      size="wide"
      onClose={answeredFile}
    >
      <div className="compare">
        <div className="compare-legend">
          <span data-change="removed">− {t("library.same.removed")}</span>
          <span data-change="added">+ {t("library.same.added")}</span>
        </div>
        <DiffView diff={diff} label={t("common.compare")} />
      </div>
      <div className="dialog-foot">
        <Button className="first" onClick={() => void addSecond()}>
          {t("library.same.addSecond")}
        </Button>
        <Button look="outline" onClick={() => show(file.id)}>
          {t("library.same.keep")}
        </Button>
        <Button look="primary" onClick={() => void take()}>
          {t("library.same.takeFile")}
        </Button>
      </div>
    </Dialog>
  );
}
