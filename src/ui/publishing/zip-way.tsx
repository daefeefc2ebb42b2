import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { IssueFiles, PublishingService } from "../../session/publishing/publishing-state.ts";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { FileList, sumOf } from "./file-list.tsx";
import { LinesToCopy } from "./lines-to-copy.tsx";
import { Proofs } from "./proofs.tsx";
import { Remarks } from "./remarks.tsx";
import { SheetFoot } from "./sheet-foot.tsx";
import { shellWord } from "./shell-lines.ts";
import type { LookedProofs } from "./use-proofs.ts";
import "../styles/progress.css";

/** The issue as a zip that is laid out as the repository is. */
export function ZipWay({
  service,
  files,
  proofs,
}: {
  readonly service: PublishingService;
  readonly files: IssueFiles;
  readonly proofs: LookedProofs | null;
}) {
  const { t } = useTranslation();
  const [made, setMade] = useState<string | null>(null);
  /** How many files are in the zip that is being made; null: none is. */
  const [packed, setPacked] = useState<number | null>(null);
  const listed = [...files.figures, files.post].map(({ path, bytes }) => ({
    path,
    size: bytes.length,
  }));
  const download = async () => {
    setPacked(0);
    const outcome = await service.downloadZip(setPacked);
    setPacked(null);
    if (outcome.kind === "failed") return showToast(failureText(t, outcome.failure));
    if (outcome.kind === "refused")
      return showToast(t(`publishing.refused.${outcome.reason}`, { path: outcome.path }));
    setMade(outcome.fileName);
    showToast(t("publishing.downloaded", { name: outcome.fileName }));
  };
  return (
    <>
      <h3>{t("publishing.files", { count: listed.length, size: sumOf(listed) })}</h3>
      <FileList files={listed} />
      <Remarks files={files} />
      <Proofs proofs={proofs} />
      {made !== null && (
        <LinesToCopy lead={t("publishing.unpack")} lines={`unzip ~/Downloads/${shellWord(made)}`} />
      )}
      <SheetFoot
        {...(packed === null ? {} : { said: <Packing packed={packed} count={listed.length} /> })}
      >
        <Button
          look="primary"
          disabled={files.refused.size > 0 || proofs?.isHeld || packed !== null}
          onClick={() => void download()}
        >
          {t("publishing.download", { size: sumOf(listed) })}
        </Button>
      </SheetFoot>
    </>
  );
}

/** How far the zip is. */
function Packing({ packed, count }: { readonly packed: number; readonly count: number }) {
  const { t } = useTranslation();
  return (
    <span className="out-packing">
      <progress
        className="progress-line"
        aria-label={t("publishing.zip")}
        value={packed}
        max={count}
      />
      {t("publishing.packing", { packed, count })}
    </span>
  );
}
