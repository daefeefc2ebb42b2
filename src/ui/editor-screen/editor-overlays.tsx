import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { floatFrame } from "../kit/part-float.tsx";
import { PartBoundary } from "../notices/part-boundary.tsx";
import type { FileActions } from "../open-issue/use-file-actions.ts";
import { useOverlays } from "../shell/overlays.ts";
import { ConflictDialog, PublishDialog } from "./lazy-parts.tsx";

/** What lies over the editor screen at times: the ways into the repository, and what to do with a file that has changed. */
export function EditorOverlays({
  actions,
  editor,
  onGoToText,
}: {
  readonly actions: FileActions;
  readonly editor: EditorHandle | null;
  /** What stands in the page's place has to give it back. */
  readonly onGoToText: () => void;
}) {
  const { t } = useTranslation();
  const publishes = useOverlays((state) => state.publishing);
  return (
    <PartBoundary name={t("notices.part.overlays")} frame={floatFrame}>
      {publishes && <PublishDialog editor={editor} onGoToText={onGoToText} />}
      {actions.conflict && (
        <ConflictDialog
          conflict={actions.conflict}
          onOverwrite={actions.overwrite}
          onClose={actions.dismissConflict}
        />
      )}
    </PartBoundary>
  );
}
