import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { daysSince } from "../dates/moment.ts";
import { Button } from "../kit/button.tsx";
import { useLibrary, useSafety, useSession } from "../shell/session-context.ts";
import { lastLeft } from "./last-left.ts";
import { useBackup } from "./use-backup.ts";

const WEEK = 7 * 86_400_000;

/** One line in the foot of the library, where nothing has left the browser for a week and something is only here. */
export function BackupReminder() {
  const { t } = useTranslation();
  const { safety } = useSession();
  const issues = useLibrary((state) => state.issues);
  const backedUpAt = useSafety((state) => state.backedUpAt);
  const { isBusy, download } = useBackup();
  const [now] = useState(() => Date.now());
  const [backup, setBackup] = useState(() => safety.work.now()?.backup ?? null);
  const [isPutOff, putOff] = useState(false);
  useEffect(() => {
    safety.work.load().then(
      (work) => setBackup(work.backup),
      () => undefined,
    );
  }, [safety]);
  if (!backup || isPutOff || isBusy) return null;
  const left = lastLeft(issues, backedUpAt);
  if (left === null || now - left < WEEK || now < backup.remindAgainAt()) return null;
  return (
    <p className="shelf-note">
      {t("backup.remind", { count: daysSince(left, now) })}{" "}
      <Button look="text" onClick={() => void download().then(() => putOff(true))}>
        {t("backup.download")}
      </Button>{" "}
      <Button
        look="text"
        onClick={() => {
          backup.remindAgainAt(now + WEEK);
          putOff(true);
        }}
      >
        {t("backup.later")}
      </Button>
    </p>
  );
}
