import { BackupReminder } from "../backup/backup-reminder.tsx";
import { RestoreButton } from "../backup/restore-button.tsx";
import { lateTexts } from "../texts/late-texts.ts";

/** What says that a backup is due, and what brings one back, with its texts. */
export async function loadBackup() {
  await lateTexts.load();
  return { BackupReminder, RestoreButton };
}
