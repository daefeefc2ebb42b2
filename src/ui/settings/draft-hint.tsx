import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";

/**
 * How what is typed stands to what is saved (`kept`), where they differ. `base`: what was saved when it was begun; where
 * that is another by now, it must be chosen between the two.
 */
export function DraftHint({
  yaml,
  kept,
  base,
  take,
}: {
  readonly yaml: string;
  readonly kept: string;
  readonly base: string;
  readonly take: (yaml: string, base: string) => void;
}) {
  const { t } = useTranslation();
  if (base !== kept)
    return (
      <p className="hint" data-tone="warn" role="alert">
        <span>{t("settings.editor.changedElsewhere")}</span>
        <Button onClick={() => take(kept, kept)}>{t("settings.editor.takeTheirs")}</Button>
        <Button onClick={() => take(yaml, kept)}>{t("settings.editor.keepMine")}</Button>
      </p>
    );
  if (yaml === kept) return null;
  return (
    <p className="hint">
      <span>{t("settings.editor.draft")}</span>{" "}
      <Button look="text" onClick={() => take(kept, kept)}>
        {t("settings.editor.discard")}
      </Button>
    </p>
  );
}
