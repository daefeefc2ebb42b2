import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TrashedIssue } from "../../session/library/library-state.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { showToast, showToastAlone } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useLibrary } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";
import "../styles/trash.css";

/** The issues that were deleted, each with the way back. */
export function TrashDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const trash = useLibrary((state) => state.trash);
  const restore = useLibrary((state) => state.restore);
  const here = useLibrary((state) => state.issues);
  const [issues, setIssues] = useState<readonly TrashedIssue[] | null>(null);
  const [failed, setFailed] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const read = useCallback(() => {
    let isLatest = true;
    const show = (found: readonly TrashedIssue[] | null) => {
      if (!isLatest) return;
      if (found) setIssues(found);
      setFailed(found === null);
    };
    trash().then(show, () => show(null));
    return () => {
      isLatest = false;
    };
  }, [trash]);
  // What is here has changed, also by another tab: so has what is not.
  useEffect(read, [read, here]);
  const bringBack = async ({ id, title, fileName }: TrashedIssue) => {
    const outcome = await restore(id);
    // Its row goes, with the button that had the focus.
    if (outcome.ok) list.current?.focus();
    if (!outcome.ok) return showToast(failureText(t, outcome.failure));
    // That it was deleted may still stand there.
    return showToastAlone(t("library.trash.restored", { name: title ?? fileName }));
  };
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  return (
    <Dialog title={t("library.trash.title")} text={t("library.trash.text")} onClose={onClose}>
      {failed && <p role="alert">{t("library.failed")}</p>}
      {issues?.length === 0 && <output>{t("library.trash.empty")}</output>}
      <ul className="trash" ref={list} tabIndex={-1} aria-label={t("library.trash.title")}>
        {issues?.map((issue) => (
          <li key={issue.id}>
            <span>
              {issue.title ?? issue.fileName}{" "}
              <small>
                {issue.removedAt !== null &&
                  t("library.trash.since", { day: day.format(issue.removedAt) })}
              </small>
            </span>
            <Button look="outline" onClick={() => void bringBack(issue)}>
              {t("library.trash.restore")}
            </Button>
          </li>
        ))}
      </ul>
      <div className="dialog-foot">
        <Button onClick={onClose}>{t("common.close")}</Button>
      </div>
    </Dialog>
  );
}
