import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BackupReading } from "../../session/safety/backup-state.ts";
import { Button } from "../kit/button.tsx";
import { useSession } from "../shell/session-context.ts";
import { RestoreDialog } from "./restore-dialog.tsx";

/** Opens a backup and shows what it would change. `look`: a word in a line, or a button. */
export function RestoreButton({ look = "quiet" }: { readonly look?: "text" | "quiet" }) {
  const { t } = useTranslation();
  const { safety } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<BackupReading | null>(null);
  const choose = () => {
    setReading(null);
    input.current?.click();
  };
  const read = async (file: File | undefined) => {
    if (file) setReading(await (await safety.work.load()).backup.read(file));
  };
  return (
    <>
      <Button look={look} onClick={choose}>
        {t("backup.restore")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".zip"
        aria-label={t("backup.restore")}
        hidden
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0]);
          currentTarget.value = "";
        }}
      />
      {reading && (
        <RestoreDialog reading={reading} onAnother={choose} onClose={() => setReading(null)} />
      )}
    </>
  );
}
