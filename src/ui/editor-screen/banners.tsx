import { Download, Trash2, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { Banner } from "../kit/banner.tsx";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { NothingKept } from "../notices/nothing-kept.tsx";
import { go } from "../routes/use-route.ts";
import { useOpenIssue, useSafety } from "../shell/session-context.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import type { FileActions } from "../open-issue/use-file-actions.ts";
import { ReadingBanner } from "./reading-banner.tsx";

/** What must be known for as long as it lasts: nothing is saved, or words without their form, or another tab writes. */
export function Banners({
  actions,
  editor,
}: {
  readonly actions: FileActions;
  readonly editor: EditorHandle | null;
}) {
  const { t } = useTranslation();
  const retry = useOpenIssue((state) => state.retry);
  const saving = useCurrent((issue) => issue.saving);
  const hasLostForm = useCurrent((issue) => issue.hasLostForm);
  const access = useCurrent((issue) => issue.access);
  const inTrash = useCurrent((issue) => issue.inTrash);
  const trouble = useSafety((state) => state.trouble?.kind);
  const bringBack = useOpenIssue((state) => state.bringBack);
  const leaveTrash = async () => {
    const outcome = await bringBack();
    if (!outcome.ok) showToast(failureText(t, outcome.failure));
  };
  return (
    <div className="banners">
      <NothingKept />
      {trouble && (
        <Banner
          tone="danger"
          icon={TriangleAlert}
          title={t(trouble === "gone" ? "notices.gone" : "notices.found")}
          actions={
            <Button look="outline" onClick={() => go({ screen: "library" })}>
              {t("notices.foundLook")}
            </Button>
          }
        />
      )}
      {saving.kind === "failed" && (
        <Banner
          tone="danger"
          icon={TriangleAlert}
          title={saving.failure.kind === "full" ? t("notices.full") : t("notices.unsaved")}
          actions={
            <>
              <Button look="outline" icon={Download} onClick={actions.download}>
                {t("common.download")}
              </Button>
              <Button onClick={actions.copyMarkdown}>{t("common.copy")}</Button>
              <Button onClick={retry}>{t("notices.retry")}</Button>
            </>
          }
        >
          {saving.failure.kind === "full"
            ? t("notices.fullWhat")
            : `${failureText(t, saving.failure)} ${t("notices.unsavedWhat")}`}
        </Banner>
      )}
      {hasLostForm && (
        <Banner tone="danger" icon={TriangleAlert} title={t("notices.lostForm")}>
          {t("notices.lostFormWhat")}
        </Banner>
      )}
      {inTrash && (
        <Banner
          tone="info"
          icon={Trash2}
          title={t("notices.inTrash")}
          actions={
            <Button look="outline" onClick={() => void leaveTrash()}>
              {t("notices.bringBack")}
            </Button>
          }
        >
          {t("notices.inTrashWhat")}
        </Banner>
      )}
      {access === "reading" && <ReadingBanner editor={editor} />}
    </div>
  );
}
