import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CaughtLink } from "../../session/caught/caught-state.ts";
import { Button } from "../kit/button.tsx";
import type { InboxDesk } from "./inbox-desk.ts";
import { bySuggestion, type InboxActions } from "./use-inbox-actions.ts";

/** Places all links that have a place, at once. */
export function InboxFoot({
  links,
  desk,
  actions,
}: {
  readonly links: readonly CaughtLink[];
  readonly desk: InboxDesk;
  readonly actions: InboxActions;
}) {
  const { t } = useTranslation();
  const placeable = useMemo(() => {
    const fresh = links.filter((link) => desk.sentBefore(link) === null);
    return bySuggestion(fresh, desk).flatMap(({ links: sent }) => sent);
  }, [links, desk]);
  if (desk.closed)
    return (
      <div className="pane-foot">
        <span>{t(`inbox.closed.${desk.closed}`)}</span>
      </div>
    );
  return (
    <div className="pane-foot">
      <Button
        size="small"
        look="outline"
        disabled={placeable.length === 0}
        onClick={() => actions.sendAsSuggested(placeable)}
      >
        {t("inbox.placeAll")}
      </Button>
      <span className="numeric">{t("inbox.havePlace", { count: placeable.length })}</span>
    </div>
  );
}
