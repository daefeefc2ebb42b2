import { Database, Files } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { LibraryTrouble } from "../../session/safety/safety-state.ts";
import { BackupButtons } from "../backup/backup-buttons.tsx";
import { useSafetyWork } from "../backup/use-safety-work.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useSession } from "../shell/session-context.ts";
import { Ledger } from "./ledger.tsx";

/** The database cannot be read: what the second copy has, and how one goes on. */
export function Unreadable({
  trouble,
}: {
  readonly trouble: LibraryTrouble & { kind: "unreadable" };
}) {
  const { t } = useTranslation();
  const { start } = useSession();
  const { isBusy, run } = useSafetyWork();
  const { failure, issues, hasLooked } = trouble;
  const isNewer = failure.kind === "newer";
  const hasNothing = issues.length === 0;
  const beginAnew = () =>
    run(async (work) => {
      const outcome = await work.beginAnew();
      if (outcome.ok) return window.location.reload();
      return showToast(
        outcome.failure.name === "NotSupportedError"
          ? t("recovery.noOtherPlace")
          : failureText(t, outcome.failure),
      );
    });
  const again = () => (isNewer ? window.location.reload() : void start());
  return (
    <div className="sheet report" aria-busy={isBusy}>
      <h1>{t("recovery.unreadable")}</h1>
      <p>
        {isNewer
          ? t("recovery.newerWhat")
          : t(hasNothing ? "recovery.noCopy" : "recovery.unreadableWhat", {
              why: failureText(t, failure),
            })}
      </p>
      <dl className="report-places">
        <div>
          <Glyph of={Database} />
          <dt>{t("recovery.places.database")}</dt>
          <dd>{t("recovery.places.databaseNone")}</dd>
        </div>
        <div>
          <Glyph of={Files} />
          <dt>{t("recovery.places.copy")}</dt>
          <dd>
            {hasLooked
              ? t("recovery.places.copyHas", { count: issues.length })
              : t("recovery.places.copyNone")}
          </dd>
        </div>
      </dl>
      {issues.length > 0 && <Ledger issues={issues} onBringBack={null} />}
      <div className="report-acts">
        {!isNewer && (
          <Button look="primary" disabled={isBusy} onClick={() => void beginAnew()}>
            {t(hasNothing ? "recovery.anewEmpty" : "recovery.anew")}
          </Button>
        )}
        <Button look="outline" disabled={isBusy} onClick={again}>
          {t("recovery.reload")}
        </Button>
        <BackupButtons />
        {!isNewer && !hasNothing && <small>{t("recovery.hintAnew")}</small>}
      </div>
    </div>
  );
}
