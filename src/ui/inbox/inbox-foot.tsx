import { useTranslation } from "react-i18next";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import { Button } from "../kit/button.tsx";
import type { InboxDesk } from "./inbox-desk.ts";
import type { Fate } from "./use-fates.ts";
import type { InboxActions } from "./use-inbox-actions.ts";

/** Places all links that have a place, at once; those that were sent before stay. */
export function InboxFoot({
  links,
  fates,
  closed,
  actions,
  onPlaced,
}: {
  readonly links: readonly InboxLink[];
  readonly fates: ReadonlyMap<string, Fate>;
  readonly closed: InboxDesk["closed"];
  readonly actions: InboxActions;
  /** All that has a place is being placed, and the hand has nothing to do here any more. */
  readonly onPlaced: () => void;
}) {
  const { t } = useTranslation();
  const placeable = links.filter(({ id }) => {
    const fate = fates.get(id);
    return fate?.place === null && fate.suggested !== null && fate.suggested.index !== null;
  });
  if (closed)
    return (
      <div className="pane-foot">
        <span>{t(`inbox.closed.${closed}`)}</span>
      </div>
    );
  return (
    <div className="pane-foot">
      <Button
        size="small"
        look="outline"
        aria-disabled={placeable.length === 0}
        onClick={() => {
          if (placeable.length === 0) return;
          actions.sendAsSuggested(placeable);
          onPlaced();
        }}
      >
        {t("inbox.placeAll")}
      </Button>
      <span className="numeric">{t("inbox.havePlace", { count: placeable.length })}</span>
    </div>
  );
}
