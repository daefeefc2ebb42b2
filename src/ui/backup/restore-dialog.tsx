import { useState } from "react";
import { useTranslation } from "react-i18next";
import type {
  BackedUpIssue,
  BackupPlan,
  BackupReading,
} from "../../session/safety/backup-state.ts";
import { shortDay } from "../dates/moment.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { SCROLLABLE } from "../kit/scrollable.ts";
import { showToast, showToastAlone } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { FoundText } from "./found-text.tsx";
import { showRestoring } from "../shell/overlays.ts";
import { RestoreRow } from "./restore-row.tsx";
import { useChooseBackup } from "./use-choose-backup.ts";
import { useSafetyWork } from "./use-safety-work.ts";
import "../styles/recovery.css";

const onClose = () => showRestoring(null);

/** What is in a backup and what it would change, or why it was not opened. */
export function RestoreDialog({ reading }: { readonly reading: BackupReading }) {
  const { t } = useTranslation();
  const { choose } = useChooseBackup();
  if (reading.kind === "plan") return <Plan plan={reading} />;
  const why =
    reading.kind === "failed"
      ? failureText(t, reading.failure)
      : t(`backup.refused.${reading.reason}`, { name: reading.name });
  return (
    <Dialog
      title={t("backup.refused.title", { name: reading.fileName })}
      text={`${why} ${t("backup.refused.nothing")}`}
      onClose={onClose}
    >
      <div className="dialog-foot">
        <Button look="outline" onClick={choose}>
          {t("backup.refused.another")}
        </Button>
        <Button look="primary" onClick={onClose}>
          {t("common.close")}
        </Button>
      </div>
    </Dialog>
  );
}

function Plan({ plan }: { readonly plan: BackupPlan }) {
  const { t } = useTranslation();
  const { isBusy, run } = useSafetyWork();
  const [now] = useState(() => Date.now());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [looked, look] = useState<BackedUpIssue | null>(null);
  const { issues, same, links, profiles, otherProfiles, lessons, pictures, versions } = plan;
  const count = issues.filter(({ id, here }) => !here || chosen.has(id)).length;
  const others = links + profiles + lessons + pictures + versions;
  const isNothing = issues.length + others === 0;
  const restore = () =>
    run(async ({ backup }) => {
      const done = await backup.restore(plan, chosen);
      if (!done.ok) return showToast(failureText(t, done.failure));
      // What was said to be deleted may be back.
      showToastAlone(t("backup.plan.done", { count: done.issues }));
      onClose();
    });
  const choose = (id: string, wanted: boolean) => {
    const next = new Set(chosen);
    if (wanted) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const rest = [
    same > 0 && t("backup.plan.same", { count: same }),
    links > 0 && t("backup.plan.links", { count: links }),
    profiles > 0 && t("backup.plan.profiles", { count: profiles }),
    versions > 0 && t("backup.plan.versions", { count: versions }),
    pictures > 0 && t("backup.plan.pictures", { count: pictures }),
    otherProfiles > 0 && t("backup.plan.otherProfiles", { count: otherProfiles }),
  ].filter((each) => each !== false);
  return (
    <Dialog
      title={t("backup.plan.title")}
      text={t("backup.plan.from", { name: plan.fileName, day: shortDay(plan.at, now) })}
      size="wide"
      onClose={onClose}
    >
      {issues.length > 0 && (
        <RestoreTable issues={issues} now={now} chosen={chosen} onChoose={choose} onLook={look} />
      )}
      <p className="report-more">{isNothing ? t("backup.plan.nothing") : rest.join(" · ")}</p>
      <div className="dialog-foot">
        <Button look="outline" onClick={onClose}>
          {isNothing ? t("common.close") : t("common.cancel")}
        </Button>
        {!isNothing && (
          <Button
            look="primary"
            disabled={isBusy || count + others === 0}
            onClick={() => void restore()}
          >
            {count > 0 ? t("backup.plan.act", { count }) : t("backup.plan.rest")}
          </Button>
        )}
      </div>
      {looked && (
        <FoundText
          issue={looked}
          elsewhere={looked.backup}
          places={{ here: t("backup.plan.here"), elsewhere: t("backup.plan.backup") }}
          onClose={() => look(null)}
        />
      )}
    </Dialog>
  );
}

function RestoreTable({
  issues,
  now,
  chosen,
  onChoose,
  onLook,
}: {
  readonly issues: readonly BackedUpIssue[];
  readonly now: number;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, wanted: boolean) => void;
  readonly onLook: (issue: BackedUpIssue) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="restore-list" {...SCROLLABLE}>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{t("backup.plan.issue")}</th>
            <th scope="col">{t("backup.plan.here")}</th>
            <th scope="col">{t("backup.plan.backup")}</th>
            <th scope="col">{t("backup.plan.what")}</th>
            <th scope="col">
              <span className="hidden-text">{t("recovery.table.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <RestoreRow
              key={issue.id}
              issue={issue}
              now={now}
              isChosen={chosen.has(issue.id)}
              onChoose={(wanted) => onChoose(issue.id, wanted)}
              onLook={() => onLook(issue)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
