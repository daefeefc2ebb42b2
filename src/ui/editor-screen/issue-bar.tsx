import { Copy, Download, PanelRight, Search } from "lucide-react";
import { createElement } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { useLazy } from "../../lazy/lazy-component.view.tsx";
import { Button } from "../kit/button.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { useIdle } from "../shell/use-idle.ts";
import { LookMenu } from "../shell/look-menu.tsx";
import { Mark } from "../shell/mark.tsx";
import { ChangedOnDisk } from "./changed-on-disk.tsx";
import { CheckCount, wayOut } from "./lazy-parts.tsx";
import { MoreMenu } from "./more-menu.tsx";
import type { IssueFace } from "../open-issue/issue-face.ts";
import { SaveState } from "./save-state.tsx";
import type { FileActions } from "../open-issue/use-file-actions.ts";

/** What stands beside the page; `reading` is the preview in its place. */
export type RightPane =
  | "markdown"
  | "copies"
  | "checks"
  | "fixes"
  | "versions"
  | "preview"
  | "reading";

export function IssueBar({
  name,
  part,
  pane,
  onTogglePane,
  onToggleCopies,
  onToggleChecks,
  onTidy,
  onVersions,
  onPreview,
  onFind,
  editor,
  actions,
}: {
  readonly name: string;
  readonly part: IssueFace;
  readonly pane: RightPane | null;
  readonly onTogglePane: () => void;
  readonly onToggleCopies: () => void;
  readonly onToggleChecks: () => void;
  readonly onTidy: () => void;
  readonly onVersions: () => void;
  readonly onPreview: () => void;
  readonly onFind: () => void;
  readonly editor: EditorHandle | null;
  readonly actions: FileActions;
}) {
  const { t } = useTranslation();
  const known = useLazy(wayOut, useIdle());
  return (
    <header className="bar" data-region="bar" aria-label={t("editorScreen.bar")}>
      <Mark />
      <span className="bar-name" title={name}>
        {name}
      </span>
      <span className="push" />
      <ChangedOnDisk />
      <SaveState />
      {editor && (
        <CheckCount
          editor={editor}
          isOpen={pane === "checks" || pane === "fixes"}
          onToggle={onToggleChecks}
        />
      )}
      <span className="gap" />
      {part === "text" && (
        <IconButton icon={Search} label={t("editorScreen.find")} keys="Mod-f" onClick={onFind} />
      )}
      <IconButton
        icon={PanelRight}
        label={t("editorScreen.markdown")}
        keys="Mod-Alt-m"
        aria-pressed={pane === "markdown"}
        onClick={onTogglePane}
      />
      <IconButton
        icon={Copy}
        label={t("copies.open")}
        keys="Mod-Shift-c"
        aria-pressed={pane === "copies"}
        onClick={onToggleCopies}
      />
      <LookMenu />
      <MoreMenu {...{ name, actions, onTidy, onVersions, onPreview }} />
      <span className="gap" />
      <span className="way-out">
        {known ? (
          createElement(known, { actions })
        ) : (
          <Button look="primary" icon={Download} onClick={actions.download}>
            {t("common.download")}
          </Button>
        )}
      </span>
    </header>
  );
}
