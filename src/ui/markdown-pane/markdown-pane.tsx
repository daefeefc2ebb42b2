import { Tabs } from "@base-ui/react/tabs";
import { Copy, X } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCurrent, useSettledDoc } from "../open-issue/use-current.ts";
import type { FileActions } from "../open-issue/use-file-actions.ts";
import { DiffView } from "../diff/diff-view.tsx";
import { diffRows } from "../diff/rows.ts";
import type { Diff } from "../diff/rows.ts";
import { Button } from "../kit/button.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { useOpenIssue } from "../shell/session-context.ts";
import { SourcePane } from "./source-pane.tsx";
import "../styles/markdown-pane.css";

/** The Markdown of the issue beside the page, and what of it differs from the file as it was opened. */
export function MarkdownPane({
  actions,
  onClose,
}: {
  readonly actions: FileActions;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const opened = useCurrent((issue) => issue.openedText);
  const text = useOpenIssue((state) => state.text);
  const doc = useSettledDoc(250);
  const diff = useMemo(
    () => (doc && opened !== null ? diffRows(opened, text()) : null),
    [doc, opened, text],
  );
  return (
    <Tabs.Root
      render={<aside />}
      className="right"
      data-region="right"
      aria-label={t("markdownPane.label")}
      defaultValue="source"
    >
      <div className="side-head">
        <Tabs.List className="tabs">
          <Tabs.Tab className="tab" value="source">
            {t("markdownPane.source")}
          </Tabs.Tab>
          <Tabs.Tab className="tab" value="changes">
            {t("markdownPane.changes")}
            {diff && diff.rows.length > 0 && (
              <span className="count">{Math.max(diff.added, diff.removed)}</span>
            )}
          </Tabs.Tab>
        </Tabs.List>
        <IconButton icon={X} size="small" label={t("markdownPane.close")} onClick={onClose} />
      </div>
      <Tabs.Panel className="source-panel" value="source" keepMounted>
        <SourcePane />
      </Tabs.Panel>
      <Tabs.Panel className="source-panel" value="changes">
        <Changes diff={diff} />
      </Tabs.Panel>
      <div className="pane-foot">
        <span className="numeric">
          {diff && t("markdownPane.summary", { added: diff.added, removed: diff.removed })}
        </span>
        <Button size="small" icon={Copy} onClick={actions.copyMarkdown}>
          {t("markdownPane.copy")}
        </Button>
      </div>
    </Tabs.Root>
  );
}

function Changes({ diff }: { readonly diff: Diff | null }) {
  const { t } = useTranslation();
  if (diff && diff.rows.length > 0)
    return <DiffView diff={diff} label={t("markdownPane.changes")} />;
  return (
    <p className="code-empty">{t(diff ? "markdownPane.noChanges" : "markdownPane.newIssue")}</p>
  );
}
