import { useCallback, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { incomingOf } from "../../session/inbox/incoming.ts";
import { endFieldFocusRequest, showNotice, useLeftPane } from "../shell/left-pane.ts";
import { Button } from "../kit/button.tsx";
import { useInbox } from "../shell/session-context.ts";
import "../styles/inbox.css";
import { AddLinkField } from "./add-link-field.tsx";
import type { InboxHost } from "./inbox-host.ts";
import { InboxFoot } from "./inbox-foot.tsx";
import { InboxList } from "./inbox-list.tsx";
import { InboxMenu } from "./inbox-menu.tsx";
import { InboxNotice } from "./inbox-notice.tsx";
import { ReadersLinks } from "./readers-links.tsx";
import { NoLinks } from "./no-links.tsx";
import { useAddLinks } from "./use-add-links.ts";
import { useDropTarget } from "./use-drop-target.ts";
import { useSuggestions } from "./use-suggestions.ts";
import { useInboxView } from "./use-inbox-view.ts";
import { useInboxActions } from "./use-inbox-actions.ts";

/** The links that wait, beside the page: added here, found here, and sent from here. */
export function Inbox({ host }: { readonly host: InboxHost }) {
  const { t } = useTranslation();
  const waiting = useInbox((state) => state.waiting);
  const placed = useInbox((state) => state.placed);
  const found = useInbox((state) => state.found);
  const search = useInbox((state) => state.search);
  const fieldFocusRequest = useLeftPane((state) => state.fieldFocusRequest);
  const { view, setView, showRequest } = useInboxView();
  const field = useRef<HTMLInputElement>(null);
  const actions = useInboxActions(host);
  const suggestions = useSuggestions(waiting, host);
  const onAdd = useAddLinks(actions.added);
  const toField = useCallback(() => field.current?.focus(), []);
  useEffect(() => {
    if (!fieldFocusRequest) return;
    toField();
    endFieldFocusRequest();
  }, [fieldFocusRequest, toField]);
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
        onHistory={(way) => actions[way]()}
      />
      <InboxNotice />
      <ReadersLinks />
      {view === "placed" && <PlacedHead count={placed.length} onBack={() => setView("waiting")} />}
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
        <NoLinks view={view} />
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
}

function PlacedHead({ count, onBack }: { readonly count: number; readonly onBack: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="waiting-head">
      <h2>
        {t("inbox.placed")} <span className="count">{count}</span>
      </h2>
      <Button look="text" onClick={onBack}>
        {t("inbox.backToInbox")}
      </Button>
    </div>
  );
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.matches("input, textarea");
}
