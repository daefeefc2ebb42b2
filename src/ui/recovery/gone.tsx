import { useTranslation } from "react-i18next";
import type { LibraryTrouble } from "../../session/safety/safety-state.ts";
import { BackupButtons } from "../backup/backup-buttons.tsx";
import { RestoreButton } from "../backup/restore-button.tsx";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useSafetyWork } from "../backup/use-safety-work.ts";
import { useLanguage } from "../texts/use-language.ts";

/** There were issues that neither place has any more: says how many, and how one goes on. */
export function Gone({ trouble }: { readonly trouble: LibraryTrouble & { kind: "gone" } }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { isBusy, run } = useSafetyWork();
  const { left, had } = trouble;
  const { issues, at } = had;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  const time = new Intl.DateTimeFormat(language, { timeStyle: "short", hourCycle: "h23" });
  const goOn = () =>
    run(async (work) => {
      const outcome = await work.goOn();
      if (!outcome.ok) showToast(failureText(t, outcome.failure));
    });
  return (
    <div className="sheet report">
      <h1>
        {left === 0
          ? t("recovery.empty", { count: issues })
          : t("recovery.fewer", { count: issues - left, had: issues })}
      </h1>
      <p>
        {t(left === 0 ? "recovery.emptyWhat" : "recovery.fewerWhat")}{" "}
        {at !== null &&
          at > 0 &&
          t("recovery.emptySince", {
            when: t("recovery.at", { day: day.format(at), time: time.format(at) }),
          })}
      </p>
      <div className="report-acts">
        {left === 0 ? <RestoreButton look="outline" /> : <BackupButtons />}
        <Button look="outline" disabled={isBusy} onClick={() => void goOn()}>
          {t(left === 0 ? "recovery.start" : "recovery.goOnWithRest")}
        </Button>
      </div>
    </div>
  );
}
