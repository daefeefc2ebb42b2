import { Database, Files } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { LibraryTrouble } from "../../session/safety/safety-state.ts";
import { BackupButtons } from "../backup/backup-buttons.tsx";
import { useSafetyWork } from "../backup/use-safety-work.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { showToast, showToastAlone } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { Ledger } from "./ledger.tsx";

/** The database has lost something that the second copy has: each issue with both states, and one way back. */
export function Differing({ trouble }: { readonly trouble: LibraryTrouble & { kind: "differs" } }) {
  const { t } = useTranslation();
  const { isBusy, run } = useSafetyWork();
  const { issues, same, links, profiles } = trouble;
  const missing = issues.filter(({ here }) => here === null).length;
  const bringBack = (ids: readonly string[] | "all") =>
    run(async (work) => {
      const back = await work.bringBack(ids);
      if (!back.ok) return showToast(failureText(t, back.failure));
      // What was said to be deleted may be back.
      return showToastAlone(
        back.busy > 0
          ? t("recovery.busy", { count: back.busy })
          : t("recovery.back", { count: back.issues }),
      );
    });
  const goOn = () =>
    run(async (work) => {
      const outcome = await work.goOn();
      if (!outcome.ok) showToast(failureText(t, outcome.failure));
    });
  return (
    <div className="sheet report" aria-busy={isBusy}>
      <h1>
        {missing > 0
          ? t("recovery.missing", { count: missing })
          : issues.length > 0
            ? t("recovery.differing", { count: issues.length })
            : t("recovery.small")}
      </h1>
      <p>{t("recovery.what")}</p>
      <dl className="report-places">
        <div>
          <Glyph of={Database} />
          <dt>{t("recovery.places.database")}</dt>
          <dd>{t("recovery.places.databaseHas", { count: same })}</dd>
        </div>
        <div>
          <Glyph of={Files} />
          <dt>{t("recovery.places.copy")}</dt>
          <dd>
            {t("recovery.places.copyHas", {
              count: same + issues.filter(({ copy }) => copy !== null).length,
            })}
            {links > 0 && ` ${t("recovery.places.copyLinks", { count: links })}`}
            {profiles > 0 && ` ${t("recovery.places.copyProfiles", { count: profiles })}`}
          </dd>
        </div>
      </dl>
      {issues.length > 0 && <Ledger issues={issues} onBringBack={(id) => bringBack([id])} />}
      {same > 0 && <p className="report-more">{t("recovery.same", { count: same })}</p>}
      <div className="report-acts">
        <Button look="primary" disabled={isBusy} onClick={() => void bringBack("all")}>
          {t("recovery.bringAll")}
        </Button>
        <Button disabled={isBusy} onClick={() => void goOn()}>
          {t("recovery.goOn")}
        </Button>
        <BackupButtons />
        <small>
          {t("recovery.hint")} {t("recovery.hintGoOn")}
        </small>
      </div>
    </div>
  );
}
