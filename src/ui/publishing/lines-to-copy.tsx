import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { copyWords } from "../shell/copy-words.ts";

/** Lines for a terminal, with a button that copies them. */
export function LinesToCopy({ lead, lines }: { readonly lead: string; readonly lines: string }) {
  const { t } = useTranslation();
  const copy = async () => {
    if (await copyWords(lines)) showToast(t("publishing.copied"));
  };
  return (
    <>
      <p className="out-lead">{lead}</p>
      <div className="out-lines">
        <pre>{lines}</pre>
        <Button size="small" look="outline" onClick={() => void copy()}>
          {t("publishing.copyLines")}
        </Button>
      </div>
    </>
  );
}
