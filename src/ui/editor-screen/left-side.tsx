import { Inbox as InboxGlyph } from "lucide-react";
import type { ComponentProps, KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { IssueInbox } from "../inbox/lazy-inbox.ts";
import { useModAltKey } from "../shell/use-mod-alt-key.ts";
import { IconButton } from "../kit/icon-button.tsx";
import { Outline } from "../outline/outline.tsx";
import { firstFocusable } from "../regions/first-focusable.ts";
import { useInbox } from "../shell/session-context.ts";
import { openInbox, showLeft, toggleInbox, useLeftPane } from "../shell/left-pane.ts";

/** Left of the page: its outline, or the inbox. */
export function LeftSide(outline: ComponentProps<typeof Outline>) {
  const { t } = useTranslation();
  const shows = useLeftPane((state) => state.shows);
  const waiting = useInbox((state) => state.waiting.length);
  useModAltKey("KeyI", toggleInbox);
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
        {shows === "inbox" ? <IssueInbox {...outline} /> : <Outline {...outline} />}
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
    showWithTab(shows === "inbox" ? "outline" : "inbox");
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
          onClick={() => (tab === "inbox" ? openInbox() : showWithTab(tab))}
          onKeyDown={press}
        >
          {t(`${tab}.label`)}
          {tab === "inbox" && waiting > 0 && <span className="count">{waiting}</span>}
        </button>
      ))}
    </div>
  );
}

/** Shows a pane with the focus on its tab; where there is none, as over the narrow outline, on what is first there. */
function showWithTab(shows: (typeof TABS)[number]): void {
  showLeft(shows);
  requestAnimationFrame(() => {
    const tab = document.getElementById(`left-${shows}`);
    if (tab?.checkVisibility()) return tab.focus();
    const place = tab?.closest<HTMLElement>("[data-region]");
    if (place) firstFocusable(place)?.focus();
  });
}
