import { Inbox as InboxGlyph } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { IssueInbox } from "../inbox/later-inbox.ts";
import { useInboxKey } from "../inbox/use-inbox-key.ts";
import { IconButton } from "../kit/icon-button.tsx";
import { Outline } from "../outline/outline.tsx";
import { useCaught } from "../shell/session-context.ts";
import type { Caret } from "./caret.ts";
import type { DeskPart } from "./desk-part.ts";
import { openInbox, showLeft, toggleInbox, useLeftPane } from "./left-pane.ts";

/** Left of the page: its outline, or the inbox. */
export function LeftSide({
  editor,
  part,
  caret,
}: {
  readonly editor: EditorHandle | null;
  readonly part: DeskPart;
  readonly caret: Caret;
}) {
  const { t } = useTranslation();
  const shows = useLeftPane((state) => state.shows);
  const waiting = useCaught((state) => state.waiting.length);
  useInboxKey(toggleInbox);
  return (
    <div className="left" data-region="left" data-shows={shows}>
      {shows === "outline" && (
        <div className="rail-only">
          <IconButton
            icon={InboxGlyph}
            label={t("inbox.open")}
            keys="Mod-Alt-i"
            onClick={toggleInbox}
          />
        </div>
      )}
      <div className="side-head">
        <LeftTabs shows={shows} waiting={waiting} />
      </div>
      <div role="tabpanel" id="left-panel" className="left-panel" aria-labelledby={`left-${shows}`}>
        {shows === "inbox" ? (
          <IssueInbox editor={editor} />
        ) : (
          <Outline editor={editor} part={part} caret={caret} />
        )}
      </div>
    </div>
  );
}

const TABS = ["outline", "inbox"] as const;

function LeftTabs({
  shows,
  waiting,
}: {
  readonly shows: (typeof TABS)[number];
  readonly waiting: number;
}) {
  const { t } = useTranslation();
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other = shows === "inbox" ? "outline" : "inbox";
    showLeft(other);
    requestAnimationFrame(() => document.getElementById(`left-${other}`)?.focus());
  };
  return (
    <div className="tabs" role="tablist" aria-label={t("inbox.panes")}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`left-${tab}`}
          className="tab"
          aria-selected={tab === shows}
          aria-controls="left-panel"
          tabIndex={tab === shows ? 0 : -1}
          onClick={() => (tab === "inbox" ? openInbox() : showLeft(tab))}
          onKeyDown={press}
        >
          {t(`${tab}.label`)}
          {tab === "inbox" && waiting > 0 && <span className="count">{waiting}</span>}
        </button>
      ))}
    </div>
  );
}
