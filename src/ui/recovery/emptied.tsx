import { useTranslation } from "react-i18next";
import type { LibraryTrouble } from "../../session/safety/safety-state.ts";
import { BackupButtons } from "../backup/backup-buttons.tsx";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useSafetyWork } from "../backup/use-safety-work.ts";
import { useLanguage } from "../texts/use-language.ts";

/** There were issues, and neither place has any: says so, and how one goes on. */
export function Emptied({ trouble }: { readonly trouble: LibraryTrouble & { kind: "empty" } }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { isBusy, run } = useSafetyWork();
  const { issues, at } = trouble.had;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  const time = new Intl.DateTimeFormat(language, { timeStyle: "short", hourCycle: "h23" });
  const goOn = () =>
    run(async (work) => {
      const outcome = await work.goOn();
      if (!outcome.ok) showToast(failureText(t, outcome.failure));
    });
  return (
    <div className="sheet report">
      <h1>{t("recovery.empty", { count: issues })}</h1>
      <p>
        {t("recovery.emptyWhat")}{" "}
        {at !== null &&
          at > 0 &&
          t("recovery.emptySince", {
            when: t("recovery.at", { day: day.format(at), time: time.format(at) }),
          })}
      </p>
      <div className="report-acts">
        <BackupButtons />
        <Button look="outline" disabled={isBusy} onClick={() => void goOn()}>
          {t("recovery.start")}
        </Button>
      </div>
    </div>
  );
}
