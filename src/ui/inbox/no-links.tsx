import { useTranslation } from "react-i18next";
import { useInbox } from "../shell/session-context.ts";
import type { InboxView } from "./inbox-menu.tsx";
import { HowLinksCome } from "./inbox-notice.tsx";

/** What stands where the links would. */
export function NoLinks({ view }: { readonly view: InboxView }) {
  const { t } = useTranslation();
  const status = useInbox((state) => state.status);
  const query = useInbox((state) => state.query);
  const isFiltered = useInbox((state) => state.found !== null);
  const empty = view === "placed" ? t("inbox.nothingPlaced") : t("inbox.empty");
  return (
    <div className="waiting-none">
      {status === "failed" && <p role="alert">{t("inbox.failed")}</p>}
      {status === "ready" && <p>{isFiltered ? t("inbox.nothingFound", { query }) : empty}</p>}
      {status === "ready" && view === "waiting" && !isFiltered && <HowLinksCome />}
    </div>
  );
}
