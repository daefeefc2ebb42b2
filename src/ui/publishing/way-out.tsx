import { Check, Download, FolderInput, GitCommitHorizontal, GitMerge, Package } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { PublishingService } from "../../session/publishing/publishing-state.ts";
import { useLazy } from "../../lazy/lazy-component.view.tsx";
import { Button } from "../kit/button.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import type { FileActions } from "../open-issue/use-file-actions.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { showPublishing } from "../shell/overlays.ts";
import { useFiles, useSession } from "../shell/session-context.ts";
import { usePublishKey } from "./use-publish-key.ts";
import { useStanding } from "./use-standing.ts";
import { likelyWay } from "./way-of.ts";

/** What the button in ink does: the download, or the sheet with one of its ways. */
const WAYS = {
  zip: { icon: Package, name: "publishing.toZip" },
  clone: { icon: FolderInput, name: "publishing.toClone" },
  github: { icon: GitCommitHorizontal, name: "publishing.toGitHub" },
} as const;

/**
 * The two ways of an issue out of the browser, always both: the likelier one in ink with a word, the other a glyph at its
 * left. A word without … acts at once, one with … opens the sheet. The key that saves presses the one in ink where there
 * is no file to save into.
 */
export function WayOut({ actions }: { readonly actions: FileActions }) {
  const service = useLazy(useSession().publishing, true);
  return service ? (
    <KnownWayOut service={service} actions={actions} />
  ) : (
    <PlainDownload {...actions} />
  );
}

function PlainDownload({ download }: Pick<FileActions, "download">) {
  const { t } = useTranslation();
  return (
    <Button look="primary" icon={Download} onClick={download}>
      {t("common.download")}
    </Button>
  );
}

function KnownWayOut({
  service,
  actions,
}: {
  readonly service: PublishingService;
  readonly actions: FileActions;
}) {
  const { t } = useTranslation();
  const status = useStore(service.clone.store, (state) => state.status);
  const isAtGitHub = useStore(service.gitHub.store, ({ repository }) => repository !== null);
  const standing = useStanding(service, status);
  const hasChangedThere = useFiles((state) => state.changed !== null);
  const hasFileHandle = useCurrent((issue) => issue.hasFileHandle);
  const way = likelyWay(status, isAtGitHub);
  const isDownload = standing === null || (way === "zip" && standing.unpublished === 0);
  usePublishKey(!isDownload && !hasFileHandle);
  if (standing === null) return <PlainDownload {...actions} />;
  if (isDownload)
    return (
      <>
        <IconButton icon={FolderInput} label={t("editorScreen.publish")} onClick={openSheet} />
        <PlainDownload {...actions} />
      </>
    );
  const isInClone = way === "clone" && standing.isInClone;
  const { icon, name } = WAYS[way];
  return (
    <>
      <IconButton
        icon={Download}
        label={t("common.download")}
        keys="Mod-Shift-s"
        onClick={actions.download}
      />
      {isInClone ? (
        <Button look="outline" icon={Check} onClick={openSheet}>
          {t("publishing.isInClone")}
        </Button>
      ) : (
        <Button look="primary" icon={hasChangedThere ? GitMerge : icon} onClick={openSheet}>
          {t(name)}
        </Button>
      )}
    </>
  );
}

const openSheet = () => showPublishing(true);
