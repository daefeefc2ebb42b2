import { useTranslation } from "react-i18next";
import { useCurrent } from "../open-issue/use-current.ts";
import { Button } from "../kit/button.tsx";
import { useOpenIssue } from "../shell/session-context.ts";
import { useWriting } from "./use-writing.ts";

/** A file without front matter, which the form can give one. */
export function NoFrontMatter() {
  const { t } = useTranslation();
  const setField = useOpenIssue((state) => state.setField);
  const present = useCurrent((issue) => issue.profile.frontMatter.present);
  const writing = useWriting();
  return (
    <div className="form-row">
      <p>{t("frontMatter.none")}</p>
      {writing && present && (
        <div className="blank-acts">
          <Button look="outline" onClick={() => setField("title", "")}>
            {t("frontMatter.noneAdd")}
          </Button>
        </div>
      )}
    </div>
  );
}
