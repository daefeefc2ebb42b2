import { Eye, Pencil } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { Banner } from "../kit/banner.tsx";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { go } from "../routes/use-route.ts";
import { useOpenIssue } from "../shell/session-context.ts";

/** Another tab writes: said, with the way to write here, and to the words that this tab had not saved when it lost it. */
export function ReadingBanner({ editor }: { readonly editor: EditorHandle | null }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const takenOver = useCurrent((issue) => issue.takenOver);
  const writeHere = useOpenIssue((state) => state.writeHere);
  const wordsId = takenOver?.wordsId ?? null;
  const take = async () => {
    setAsking(true);
    const outcome = await writeHere();
    setAsking(false);
    if (outcome.ok) editor?.focus();
    else showToast(failureText(t, outcome.failure));
  };
  return (
    <Banner
      tone="info"
      icon={Eye}
      title={takenOver ? t("notices.takenOver") : t("notices.elsewhere")}
      actions={
        <>
          {wordsId !== null && (
            <Button
              look="outline"
              onClick={() => go({ screen: "issue", id: wordsId, part: "text" })}
            >
              {t("notices.showWords")}
            </Button>
          )}
          <Button look="outline" icon={Pencil} aria-disabled={isAsking} onClick={() => void take()}>
            {t("notices.writeHere")}
          </Button>
        </>
      }
    >
      {wordsId === null ? t("notices.elsewhereWhat") : t("notices.wordsLeft")}
    </Banner>
  );
}
