import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BackupReading } from "../../session/safety/backup-state.ts";
import { Button } from "../kit/button.tsx";
import { RestoreDialog } from "./restore-dialog.tsx";
import { useSafetyWork } from "./use-safety-work.ts";

/** Opens a backup and shows what it would change. `look`: a word in a line, or a button. */
export function RestoreButton({ look = "quiet" }: { readonly look?: "text" | "quiet" }) {
  const { t } = useTranslation();
  const { isBusy, run } = useSafetyWork();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<BackupReading | null>(null);
  const choose = () => {
    if (isBusy) return;
    setReading(null);
    input.current?.click();
  };
  const read = (file: File) => run(async ({ backup }) => setReading(await backup.read(file)));
  return (
    <>
      {/* Not disabled while it is busy: it has the focus, and has it back from the dialog. */}
      <Button look={look} aria-busy={isBusy} onClick={choose}>
        {t("backup.restore")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".zip"
        aria-label={t("backup.restore")}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void read(file);
          currentTarget.value = "";
        }}
      />
      {reading && (
        <RestoreDialog reading={reading} onAnother={choose} onClose={() => setReading(null)} />
      )}
    </>
  );
}
