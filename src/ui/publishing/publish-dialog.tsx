import { FolderInput, GitBranch, Package } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { IssueFiles, PublishingService } from "../../session/publishing/publishing-state.ts";
import { useLazy } from "../../lazy/lazy-component.view.tsx";
import { Choices } from "../kit/choices.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { showPublishing } from "../shell/overlays.ts";
import { useSession } from "../shell/session-context.ts";
import { CloneWay } from "./clone-way.tsx";
import { GitHubWay } from "./github-way.tsx";
import { type TextToGoTo, useProofs } from "./use-proofs.ts";
import { likelyWay, type PublishingWay } from "./way-of.ts";
import { ZipWay } from "./zip-way.tsx";
import "../styles/publishing.css";

/** The ways of an issue with its figures into the repository of its site. */
export function PublishDialog(text: TextToGoTo) {
  const { t } = useTranslation();
  const { publishing } = useSession();
  const service = useLazy(publishing, true);
  return (
    <Dialog title={t("publishing.title")} size="wide" onClose={() => showPublishing(false)}>
      <div className="out">{service && <Ways service={service} text={text} />}</div>
    </Dialog>
  );
}

function Ways({
  service,
  text,
}: {
  readonly service: PublishingService;
  readonly text: TextToGoTo;
}) {
  const { t } = useTranslation();
  const status = useStore(service.clone.store, (state) => state.status);
  const isAtGitHub = useStore(service.gitHub.store, ({ repository }) => repository !== null);
  const [chosen, setChosen] = useState<PublishingWay | null>(isAtGitHub ? "github" : null);
  const files = useIssueFiles(service);
  const proofs = useProofs(text);
  const way = chosen ?? likelyWay(status, false);
  return (
    <>
      <Choices<PublishingWay>
        label={t("publishing.way")}
        value={way}
        options={[
          { value: "clone", name: t("publishing.clone"), icon: FolderInput },
          { value: "github", name: t("publishing.gitHub"), icon: GitBranch },
          { value: "zip", name: t("publishing.zip"), icon: Package },
        ]}
        onChange={setChosen}
      />
      {way === "zip" && files && <ZipWay service={service} files={files} proofs={proofs} />}
      {way === "clone" && <CloneWay clone={service.clone} proofs={proofs} />}
      {way === "github" && (
        <GitHubWay gitHub={service.gitHub} proofs={proofs} onClone={() => setChosen("clone")} />
      )}
    </>
  );
}

/** The files of the open issue as it stood when the dialog was opened, which lies over all that could change it. */
function useIssueFiles(service: PublishingService): IssueFiles | null {
  const [files, setFiles] = useState<IssueFiles | null>(null);
  useEffect(() => {
    let stale = false;
    service.files().then(
      (found) => !stale && setFiles(found),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [service]);
  return files;
}
