import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Delivered, SentPlace } from "../../session/delivery/delivery.ts";
import type { Session } from "../../session/session.ts";
import { Button } from "../kit/button.tsx";
import { failureText } from "../notices/failure-text.ts";
import { sentBeforeText } from "../open-issue/sent-before.ts";
import { MarkGlyph } from "../shell/mark.tsx";
import { useTitle } from "../shell/use-title.ts";
import { deliveredText } from "./tell-delivery.ts";
import "../styles/capture.css";

/** Milliseconds in which one can read what was added, and where it was sent before. */
const READ_WITHIN = 1_200;
const SENT_READ_WITHIN = 6_000;

/**
 * All that a window shows whose link another tab has taken over. It closes itself, where the browser lets it, once it
 * knows whether the link was sent before; where it was, it stays as long as somebody is at it.
 */
export function DeliveredWindow({
  delivered,
  session,
}: {
  readonly delivered: Delivered;
  readonly session: Session;
}) {
  const { t } = useTranslation();
  useTitle(t("capture.delivery.title"));
  const sent = useWhereSent(delivered, session);
  /** What is said once it was thrown away, or of why it was not. */
  const [thrown, setThrown] = useState<string | null>(null);
  const held = useHeld(sent !== undefined && sent !== null && thrown === null);
  useEffect(() => {
    if (sent === undefined || held) return undefined;
    const within = sent === null ? READ_WITHIN : SENT_READ_WITHIN;
    const timer = setTimeout(() => window.close(), within);
    return () => clearTimeout(timer);
  }, [sent, held]);
  const stay = () => {
    window.history.replaceState(null, "", window.location.pathname);
    window.location.reload();
  };
  const throwAway = async () => {
    const outcome = await session.inbox.getState().remove(delivered.links.map(({ id }) => id));
    setThrown(outcome.ok ? t("capture.delivery.thrown") : failureText(t, outcome.failure));
  };
  const bringBack = async () => {
    const outcome = await session.inbox.getState().bringBack(delivered.links.map(({ id }) => id));
    setThrown(outcome.ok ? null : failureText(t, outcome.failure));
  };
  return (
    <main className="delivered">
      <MarkGlyph />
      <p className="delivered-title">{deliveredText(t, delivered)}</p>
      {sent && <output className="delivered-sent">{sentBeforeText(t, sent)}</output>}
      <p>{thrown ?? t(held ? "capture.delivery.elsewhereHeld" : "capture.delivery.elsewhere")}</p>
      <p className="delivered-acts">
        {sent && delivered.isNew && (
          <Button look="outline" onClick={() => void (thrown === null ? throwAway() : bringBack())}>
            {t(thrown === null ? "inbox.row.remove" : "common.undo")}
          </Button>
        )}
        <Button look="outline" onClick={stay}>
          {t("capture.delivery.stay")}
        </Button>
        {held && (
          <Button look="outline" onClick={() => window.close()}>
            {t("common.close")}
          </Button>
        )}
      </p>
    </main>
  );
}

/** undefined: nobody has said yet. Several links that were shared at once say so in their rows. */
function useWhereSent({ links }: Delivered, session: Session): SentPlace | null | undefined {
  const [sent, setSent] = useState<SentPlace | null>();
  const [only] = links.length === 1 ? links : [];
  useEffect(() => {
    let asks = true;
    const ask = async (): Promise<void> => {
      const place = only ? await session.deliveries.whereSent(only) : null;
      if (asks) setSent(place);
    };
    void ask();
    return () => {
      asks = false;
    };
  }, [only, session]);
  return sent;
}

/** Whether somebody has moved the pointer or pressed a key here since `listens`. */
function useHeld(listens: boolean): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!listens) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const hold = (): void => setHeld(true);
    const press = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") window.close();
      else hold();
    };
    window.addEventListener("pointermove", hold, { signal });
    window.addEventListener("keydown", press, { signal });
    return () => listening.abort();
  }, [listens]);
  return listens && isHeld;
}
