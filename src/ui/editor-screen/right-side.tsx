import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { PictureService } from "../../editor/core/picture-service.ts";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { PartBoundary } from "../notices/part-boundary.tsx";
import type { FileActions } from "../open-issue/use-file-actions.ts";
import { rightFrame } from "../shell/frames.tsx";
import type { RightPane } from "./issue-bar.tsx";
import { CheckPane, CopyPane, MarkdownPane, PreviewPane, VersionPane } from "./lazy-parts.tsx";

/** Two names of one pane. */
const SAME_PANE: Partial<Record<RightPane, RightPane>> = { fixes: "checks", reading: "preview" };

/** Right of the page: the pane that was asked for, or nothing. */
export function RightSide({
  pane,
  onShow,
  onCloseToText,
  page,
  editor,
  actions,
  pictures,
  onPlacePreview,
}: {
  readonly pane: RightPane | null;
  readonly onShow: (pane: RightPane | null) => void;
  readonly onCloseToText: () => void;
  readonly page: RefObject<HTMLElement | null>;
  readonly editor: EditorHandle | null;
  readonly actions: FileActions;
  readonly pictures: PictureService;
  readonly onPlacePreview: (isInstead: boolean) => void;
}) {
  const { t } = useTranslation();
  const close = () => onShow(null);
  return (
    <PartBoundary
      key={pane === null ? null : (SAME_PANE[pane] ?? pane)}
      name={t("notices.part.right")}
      frame={rightFrame}
    >
      {pane === "markdown" && <MarkdownPane actions={actions} onClose={close} />}
      {(pane === "checks" || pane === "fixes") && (
        <CheckPane editor={editor} shows={pane} onShow={onShow} onClose={close} />
      )}
      {pane === "copies" && <CopyPane onClose={onCloseToText} />}
      {(pane === "preview" || pane === "reading") && (
        <PreviewPane
          pictures={pictures}
          editor={editor}
          isInstead={pane === "reading"}
          onPlace={onPlacePreview}
          onClose={onCloseToText}
        />
      )}
      {pane === "versions" && <VersionPane page={page} onClose={onCloseToText} />}
    </PartBoundary>
  );
}
