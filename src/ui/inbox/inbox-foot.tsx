import { useTranslation } from "react-i18next";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import { Button } from "../kit/button.tsx";
import type { InboxHost } from "./inbox-host.ts";
import type { PlaceSuggestion } from "./use-suggestions.ts";
import type { InboxActions } from "./use-inbox-actions.ts";

/** Places all links that have a place, at once; those that were sent before stay. */
export function InboxFoot({
  links,
  suggestions,
  closed,
  actions,
  onPlaced,
}: {
  readonly links: readonly InboxLink[];
  readonly suggestions: ReadonlyMap<string, PlaceSuggestion>;
  readonly closed: InboxHost["closed"];
  readonly actions: InboxActions;
  /** All that has a place is being placed, and the focus can leave. */
  readonly onPlaced: () => void;
}) {
  const { t } = useTranslation();
  const placeable = links.filter(({ id }) => {
    const suggestion = suggestions.get(id);
    return (
      suggestion?.place === null &&
      suggestion.suggested !== null &&
      suggestion.suggested.index !== null
    );
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
