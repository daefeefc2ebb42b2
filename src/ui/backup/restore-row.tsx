import { useTranslation } from "react-i18next";
import type { BackedUpIssue } from "../../session/safety/backup-state.ts";
import type { PlacedText } from "../../session/safety/safety-state.ts";
import { exactMoment } from "../dates/exact-moment.ts";
import { Button } from "../kit/button.tsx";
import { issueName } from "./issue-name.ts";

/** An issue of a backup: how it is here, how there, and what becomes of it. */
export function RestoreRow({
  issue,
  now,
  isChosen,
  onChoose,
  onLook,
}: {
  readonly issue: BackedUpIssue;
  readonly now: number;
  readonly isChosen: boolean;
  readonly onChoose: (wanted: boolean) => void;
  readonly onLook: () => void;
}) {
  const { t } = useTranslation();
  const { standing, here, backup, removed } = issue;
  const name = issueName(issue);
  const isInTrash = standing === "trashed" || (standing === "differs" && issue.isTrashed);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {here ? <Placed of={here} beside={backup} now={now} /> : t("backup.plan.notHere")}
        {isInTrash && <small>{t("backup.plan.inTrash")}</small>}
      </td>
      <td>
        <Placed of={backup} beside={here} now={now} />
      </td>
      <td>
        {standing === "missing" ? (
          t(removed ? "backup.plan.trash" : "backup.plan.adds")
        ) : (
          <label className="restore-choice">
            <input
              type="checkbox"
              aria-label={t(
                standing === "trashed" ? "backup.plan.untrashOf" : "backup.plan.besideOf",
                { name },
              )}
              checked={isChosen}
              onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
            />
            {t(standing === "trashed" ? "backup.plan.untrash" : "backup.plan.beside")}
          </label>
        )}
      </td>
      <td>
        <Button size="small" aria-label={t("recovery.lookOf", { name })} onClick={onLook}>
          {t("recovery.look")}
        </Button>
      </td>
    </tr>
  );
}

/** How long a text is and when it was saved; and, where another one stands beside it, whether it is the newer. */
function Placed({
  of,
  beside,
  now,
}: {
  readonly of: PlacedText;
  readonly beside: PlacedText | null;
  readonly now: number;
}) {
  const { t } = useTranslation();
  const when = exactMoment(of.savedAt, now, (time) => t("library.yesterday", { time }));
  const isNewer = beside !== null && beside.text !== of.text && of.savedAt > beside.savedAt;
  return (
    <>
      {t("recovery.table.characters", { count: of.text.length })}
      {isNewer && <b className="restore-newer">{t("backup.plan.newer")}</b>}
      <small>{t("recovery.table.saved", { when })}</small>
    </>
  );
}
