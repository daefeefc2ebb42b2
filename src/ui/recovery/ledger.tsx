import { Check, TriangleAlert } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PlacedText, TroubledIssue } from "../../session/safety/safety-state.ts";
import { FoundText } from "../backup/found-text.tsx";
import { issueName } from "../backup/issue-name.ts";
import { showMoment } from "../dates/moment.ts";
import { Button } from "../kit/button.tsx";
import { Glyph } from "../kit/glyph.tsx";

/** More rows than these are shown when they are asked for. */
const FIRST_ROWS = 30;

/**
 * Issues with the state of each in both places. `onBringBack`: null where they cannot be brought back one by one; resolves
 * when the row has gone, or stays.
 */
export function Ledger({
  issues,
  onBringBack,
}: {
  readonly issues: readonly TroubledIssue[];
  readonly onBringBack: ((id: string) => Promise<void>) | null;
}) {
  const { t } = useTranslation();
  const [isWhole, showWhole] = useState(false);
  const [looked, look] = useState<TroubledIssue | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  /** The row goes, with the button that had the focus: the next row's button has it then, or else the last one's. */
  const bringBack = async (id: string, at: number) => {
    await onBringBack?.(id);
    const buttons = [...(body.current?.querySelectorAll<HTMLElement>("[data-bring-back]") ?? [])];
    if (document.activeElement === document.body)
      buttons[Math.min(at, buttons.length - 1)]?.focus();
  };
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
        <tbody ref={body}>
          {shown.map((issue, at) => (
            <LedgerRow
              key={issue.id}
              issue={issue}
              onLook={() => look(issue)}
              onBringBack={onBringBack && (() => void bringBack(issue.id, at))}
            />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button className="report-more" look="text" onClick={() => showWhole(true)}>
          {t("recovery.more", { count: more })}
        </Button>
      )}
      {looked && (
        <FoundText
          issue={looked}
          elsewhere={looked.copy}
          places={{ here: t("recovery.removed"), elsewhere: t("recovery.added") }}
          onClose={() => look(null)}
        />
      )}
    </>
  );
}

function LedgerRow({
  issue,
  onLook,
  onBringBack,
}: {
  readonly issue: TroubledIssue;
  readonly onLook: () => void;
  readonly onBringBack: (() => void) | null;
}) {
  const { t } = useTranslation();
  return (
    <tr>
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
          onClick={onLook}
        >
          {t("recovery.look")}
        </Button>
        {onBringBack && (
          <Button
            look="outline"
            size="small"
            aria-label={t("recovery.bringBackOf", { name: issueName(issue) })}
            data-bring-back=""
            onClick={onBringBack}
          >
            {t("recovery.bringBack")}
          </Button>
        )}
      </td>
    </tr>
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
