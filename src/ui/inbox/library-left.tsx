import { useTranslation } from "react-i18next";
import { useInbox } from "../shell/session-context.ts";
import { LibraryInbox } from "./lazy-inbox.ts";

/** Left of the library, while links wait or where it was opened: the inbox. */
export function LibraryLeft() {
  const { t } = useTranslation();
  const waiting = useInbox((state) => state.waiting.length);
  return (
    <aside className="left" data-region="left" data-shows="inbox" aria-label={t("inbox.label")}>
      <div className="side-head">
        <h2 className="side-title">
          {t("inbox.label")} {waiting > 0 && <span className="count">{waiting}</span>}
        </h2>
      </div>
      <div className="left-panel">
        <LibraryInbox />
      </div>
    </aside>
  );
}
