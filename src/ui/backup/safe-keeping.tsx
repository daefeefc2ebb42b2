import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLazy } from "../../lazy/lazy-component.view.tsx";
import { Button } from "../kit/button.tsx";
import { shortDay } from "../dates/moment.ts";
import { useSafety, useSession } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";
import { BackupButtons } from "./backup-buttons.tsx";

/** Where everything lies, how the second copy stands, and the backup. */
export function SafeKeeping() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { safety, askToPersist } = useSession();
  const copy = useSafety((state) => state.copy);
  const [answer, setAnswer] = useState<boolean | null>(null);
  const [now] = useState(() => Date.now());
  const last = useSafety((state) => state.backedUpAt);
  const isKnown = useLazy(safety.work, true) !== null;
  const time = new Intl.DateTimeFormat(language, { timeStyle: "short", hourCycle: "h23" });
  return (
    <section className="settings-part" aria-labelledby="safe-keeping">
      <h2 id="safe-keeping">{t("backup.title")}</h2>
      <p>{t("backup.text")}</p>
      <div className="settings-row">
        <span>
          {copy?.kind === "failed"
            ? t("backup.copyFailed", { name: copy.failure.name })
            : copy?.kind === "kept"
              ? t("backup.copyKept", { time: time.format(copy.at) })
              : t("backup.copyWaiting")}
        </span>
      </div>
      <div className="settings-row">
        <span>
          {last !== null
            ? t("backup.last", { day: shortDay(last, now) })
            : isKnown && t("backup.never")}
        </span>
        <span className="settings-acts">
          <BackupButtons />
        </span>
      </div>
      <div className="settings-row">
        <span>
          {answer === null
            ? t("backup.persistText")
            : t(answer ? "backup.persistYes" : "backup.persistNo")}
        </span>
        <Button look="outline" onClick={() => void askToPersist().then(setAnswer)}>
          {t("backup.persist")}
        </Button>
      </div>
    </section>
  );
}
