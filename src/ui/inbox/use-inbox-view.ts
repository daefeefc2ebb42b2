import { useEffect, useState } from "react";
import { useLeftPane } from "../shell/left-pane.ts";
import { useInbox } from "../shell/session-context.ts";
import type { InboxView } from "./inbox-menu.tsx";

/** Which links are shown: those that wait, where one of them is asked for, without a query that would hide it. */
export function useInboxView() {
  const found = useInbox((state) => state.found);
  const search = useInbox((state) => state.search);
  const showRequest = useLeftPane((state) => state.showRequest);
  const [view, setView] = useState<InboxView>("waiting");
  const [shownRequest, setShownRequest] = useState(showRequest);
  if (shownRequest !== showRequest) {
    setShownRequest(showRequest);
    if (showRequest) setView("waiting");
  }
  useEffect(() => {
    if (showRequest && found && !found.has(showRequest.id)) search("");
  }, [showRequest, found, search]);
  return { view, setView, showRequest };
}
