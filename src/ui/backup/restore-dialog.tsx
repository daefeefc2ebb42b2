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
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useSession } from "../shell/session-context.ts";
import "../styles/recovery.css";

/** What is in a backup and what it would change, or why it was not opened. */
export function RestoreDialog({
  reading,
  onAnother,
  onClose,
}: {
  readonly reading: BackupReading;
  readonly onAnother: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  if (reading.kind === "plan") return <Plan plan={reading} onClose={onClose} />;
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
        <Button look="outline" onClick={onAnother}>
          {t("backup.refused.another")}
        </Button>
        <Button look="primary" onClick={onClose}>
          {t("common.close")}
        </Button>
      </div>
    </Dialog>
  );
}

function Plan({ plan, onClose }: { readonly plan: BackupPlan; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { safety } = useSession();
  const [now] = useState(() => Date.now());
  const [isBusy, setBusy] = useState(false);
  const [beside, setBeside] = useState<ReadonlySet<string>>(new Set());
  const { issues, same, links, profiles, otherProfiles, lessons, pictures } = plan;
  const count = issues.filter(({ id, here }) => !here || beside.has(id)).length;
  const others = links + profiles + lessons + pictures;
  const isNothing = issues.length + others === 0;
  const restore = async () => {
    setBusy(true);
    const done = await (await safety.work.load()).backup.restore(plan, beside);
    setBusy(false);
    if (!done.ok) return showToast(failureText(t, done.failure));
    showToast(t("backup.plan.done", { count: done.issues }));
    return onClose();
  };
  const rest = [
    same > 0 && t("backup.plan.same", { count: same }),
    links > 0 && t("backup.plan.links", { count: links }),
    profiles > 0 && t("backup.plan.profiles", { count: profiles }),
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
        <div className="restore-list" {...SCROLLABLE}>
          <table className="ledger">
            <thead>
              <tr>
                <th scope="col">{t("backup.plan.issue")}</th>
                <th scope="col">{t("backup.plan.here")}</th>
                <th scope="col">{t("backup.plan.backup")}</th>
                <th scope="col">{t("backup.plan.what")}</th>
              </tr>
            </thead>
            <tbody>
              {issues.map((issue) => (
                <Row
                  key={issue.id}
                  issue={issue}
                  now={now}
                  isBeside={beside.has(issue.id)}
                  onBeside={(wanted) => {
                    const next = new Set(beside);
                    if (wanted) next.add(issue.id);
                    else next.delete(issue.id);
                    setBeside(next);
                  }}
                />
              ))}
            </tbody>
          </table>
        </div>
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
    </Dialog>
  );
}

function Row({
  issue,
  now,
  isBeside,
  onBeside,
}: {
  readonly issue: BackedUpIssue;
  readonly now: number;
  readonly isBeside: boolean;
  readonly onBeside: (wanted: boolean) => void;
}) {
  const { t } = useTranslation();
  const { number, title, fileName, here, backup, removed } = issue;
  const name =
    title === null ? fileName : [number, title].filter((part) => part !== null).join(" ");
  const size = (text: string) => t("recovery.table.characters", { count: text.length });
  const when = (at: number) => t("recovery.table.saved", { when: shortDay(at, now) });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {here ? size(here.text) : t("backup.plan.notHere")}
        {here && <small>{when(here.savedAt)}</small>}
      </td>
      <td>
        {size(backup.text)}
        <small>{when(backup.savedAt)}</small>
      </td>
      <td>
        {here ? (
          <label className="restore-choice">
            <input
              type="checkbox"
              aria-label={t("backup.plan.besideOf", { name })}
              checked={isBeside}
              onChange={({ currentTarget }) => onBeside(currentTarget.checked)}
            />
            {t("backup.plan.beside")}
          </label>
        ) : (
          t(removed ? "backup.plan.trash" : "backup.plan.adds")
        )}
      </td>
    </tr>
  );
}
