import { useTranslation } from "react-i18next";
import type { CaughtLink } from "../../session/caught/caught-state.ts";
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
}: {
  readonly links: readonly CaughtLink[];
  readonly fates: ReadonlyMap<string, Fate>;
  readonly closed: InboxDesk["closed"];
  readonly actions: InboxActions;
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
        disabled={placeable.length === 0}
        onClick={() => actions.sendAsSuggested(placeable)}
      >
        {t("inbox.placeAll")}
      </Button>
      <span className="numeric">{t("inbox.havePlace", { count: placeable.length })}</span>
    </div>
  );
}
