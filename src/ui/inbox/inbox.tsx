import { Info, X } from "lucide-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { incomingOf } from "../../session/inbox/incoming.ts";
import { endFieldFocusRequest, showNotice, useLeftPane } from "../shell/left-pane.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { routeAddress } from "../routes/route.ts";
import { useInbox } from "../shell/session-context.ts";
import "../styles/inbox.css";
import { AddLinkField } from "./add-link-field.tsx";
import type { InboxHost } from "./inbox-host.ts";
import { InboxFoot } from "./inbox-foot.tsx";
import { InboxList } from "./inbox-list.tsx";
import { InboxMenu, type InboxView } from "./inbox-menu.tsx";
import { useAddLinks } from "./use-add-links.ts";
import { useDropTarget } from "./use-drop-target.ts";
import { useSuggestions } from "./use-suggestions.ts";
import { useInboxActions } from "./use-inbox-actions.ts";

/** The links that wait, beside the page: added here, found here, and sent from here. */
export function Inbox({ host }: { readonly host: InboxHost }) {
  const { t } = useTranslation();
  const status = useInbox((state) => state.status);
  const waiting = useInbox((state) => state.waiting);
  const placed = useInbox((state) => state.placed);
  const found = useInbox((state) => state.found);
  const query = useInbox((state) => state.query);
  const search = useInbox((state) => state.search);
  const showRequest = useLeftPane((state) => state.showRequest);
  const fieldFocusRequest = useLeftPane((state) => state.fieldFocusRequest);
  const [view, setView] = useState<InboxView>("waiting");
  const [shownRequest, setShownRequest] = useState(showRequest);
  const notice = useLeftPane((state) => state.notice);
  const field = useRef<HTMLInputElement>(null);
  const actions = useInboxActions(host);
  const suggestions = useSuggestions(waiting, host);
  const onAdd = useAddLinks();
  if (shownRequest !== showRequest) {
    setShownRequest(showRequest);
    if (showRequest) setView("waiting");
  }
  useEffect(() => {
    if (showRequest && found && !found.has(showRequest.id)) search("");
  }, [showRequest, found, search]);
  const toField = useCallback(() => field.current?.focus(), []);
  useEffect(() => {
    if (!fieldFocusRequest) return;
    toField();
    endFieldFocusRequest();
  }, [fieldFocusRequest, toField]);
  useEffect(() => () => showNotice(null), []);
  const drop = useDropTarget(onAdd);
  const all = view === "waiting" ? waiting : placed;
  const links = useMemo(() => (found ? all.filter(({ id }) => found.has(id)) : all), [all, found]);
  const placedFound = found && view === "waiting" ? placed.filter(({ id }) => found.has(id)) : [];

  return (
    <div
      className="inbox"
      data-takes-links=""
      {...(drop.over ? { "data-drop": "" } : {})}
      {...drop.handlers}
      onPaste={(event) => {
        if (event.defaultPrevented || isField(event.target)) return;
        event.preventDefault();
        void onAdd(incomingOf(event.clipboardData), "paste");
      }}
    >
      <InboxMenu view={view} onView={setView} onAdd={onAdd} />
      <AddLinkField
        field={field}
        onAdd={onAdd}
        onWords={() => showNotice(null)}
        onUndo={actions.undo}
      />
      {notice && (
        <output className="add-notice">
          <Glyph of={Info} />
          <p>
            {t(`inbox.${notice}`)} <How />
          </p>
          <IconButton
            icon={X}
            size="small"
            label={t("inbox.dismiss")}
            onClick={() => showNotice(null)}
          />
        </output>
      )}
      {view === "placed" && (
        <div className="waiting-head">
          <h2>
            {t("inbox.placed")} <span className="count">{placed.length}</span>
          </h2>
          <Button look="text" onClick={() => setView("waiting")}>
            {t("inbox.backToInbox")}
          </Button>
        </div>
      )}
      {links.length > 0 ? (
        <InboxList
          key={view}
          links={links}
          label={view === "waiting" ? t("inbox.list") : t("inbox.placedList")}
          host={host}
          suggestions={suggestions}
          actions={actions}
          showRequest={showRequest}
          onEnd={toField}
        />
      ) : (
        <div className="waiting-none">
          {status === "failed" && <p role="alert">{t("inbox.failed")}</p>}
          {status === "ready" && <p>{emptyText()}</p>}
          {status === "ready" && view === "waiting" && !found && <How />}
        </div>
      )}
      {placedFound.length > 0 && (
        <div className="waiting-more">
          <Button look="text" onClick={() => setView("placed")}>
            {t("inbox.placedFound", { count: placedFound.length })}
          </Button>
        </div>
      )}
      {view === "waiting" && waiting.length > 0 && (
        <InboxFoot
          links={links}
          suggestions={suggestions}
          closed={host.closed}
          actions={actions}
          onPlaced={() => {
            // In an empty field the key for undo takes the placing back.
            search("");
            toField();
          }}
        />
      )}
    </div>
  );

  function emptyText(): string {
    if (found) return t("inbox.nothingFound", { query });
    return view === "placed" ? t("inbox.nothingPlaced") : t("inbox.empty");
  }
}

function How() {
  const { t } = useTranslation();
  return <a href={routeAddress({ screen: "capture" })}>{t("inbox.how")}</a>;
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.matches("input, textarea");
}
