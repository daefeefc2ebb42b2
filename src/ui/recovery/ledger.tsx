import { Check, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PlacedText, TroubledIssue } from "../../session/safety/safety-state.ts";
import { showMoment } from "../dates/moment.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";
import { FoundText } from "./found-text.tsx";
import { issueName } from "./issue-name.ts";

/** More rows than these are shown when they are asked for. */
const FIRST_ROWS = 30;

/** Issues with the state of each in both places. `onBringBack`: null where they cannot be brought back one by one. */
export function Ledger({
  issues,
  onBringBack,
}: {
  readonly issues: readonly TroubledIssue[];
  readonly onBringBack: ((id: string) => void) | null;
}) {
  const { t } = useTranslation();
  const [isWhole, showWhole] = useState(false);
  const [looked, look] = useState<TroubledIssue | null>(null);
  const shown = isWhole ? issues : issues.slice(0, FIRST_ROWS);
  const more = issues.length - shown.length;
  return (
    <>
      <table className="ledger" aria-label={t("recovery.table.name")}>
        <thead>
          <tr>
            <th scope="col">{t("recovery.table.issue")}</th>
            {onBringBack && <th scope="col">{t("recovery.table.here")}</th>}
            <th scope="col">{t("recovery.table.copy")}</th>
            <th scope="col">
              <span className="hidden-text">{t("recovery.table.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((issue) => (
            <tr key={issue.id}>
              <th scope="row">
                {issueName(issue)}
                {issue.removed && <small>{t("recovery.table.trashed")}</small>}
                {issue.standing === "forked" && <small>{t("recovery.table.forked")}</small>}
              </th>
              {onBringBack && (
                <td>
                  <State of={issue.here} isOlder={issue.standing === "older"} />
                </td>
              )}
              <td>
                <State of={issue.copy} isOlder={false} />
              </td>
              <td>
                <Button
                  size="small"
                  aria-label={t("recovery.lookOf", { name: issueName(issue) })}
                  onClick={() => look(issue)}
                >
                  {t("recovery.look")}
                </Button>
                {onBringBack && (
                  <Button
                    look="outline"
                    size="small"
                    aria-label={t("recovery.bringBackOf", { name: issueName(issue) })}
                    onClick={() => onBringBack(issue.id)}
                  >
                    {t("recovery.bringBack")}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button className="report-more" look="text" onClick={() => showWhole(true)}>
          {t("recovery.more", { count: more })}
        </Button>
      )}
      {looked && <FoundText issue={looked} onClose={() => look(null)} />}
    </>
  );
}

function State({ of, isOlder }: { readonly of: PlacedText | null; readonly isOlder: boolean }) {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  if (!of)
    return (
      <span className="ledger-state" data-tone="danger">
        <Glyph of={TriangleAlert} />
        {t("recovery.table.none")}
      </span>
    );
  const when = showMoment(of.savedAt, now, (time) => t("library.yesterday", { time }));
  return (
    <>
      <span
        className="ledger-state"
        data-tone={of.isWhole ? (isOlder ? "plain" : "good") : "danger"}
      >
        {!isOlder && <Glyph of={of.isWhole ? Check : TriangleAlert} />}
        {!of.isWhole
          ? t("recovery.table.damaged")
          : isOlder
            ? t("recovery.table.older")
            : t("recovery.table.characters", { count: of.text.length })}
      </span>
      <small>
        {(isOlder || !of.isWhole) &&
          `${t("recovery.table.characters", { count: of.text.length })} · `}
        {t("recovery.table.saved", { when })}
      </small>
    </>
  );
}
