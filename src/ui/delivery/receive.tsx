import type { ReactNode } from "react";
import { getI18n } from "react-i18next";
import type { BroughtAddress } from "../../session/delivery/delivery.ts";
import type { Session } from "../../session/session.ts";
import { showInbox } from "../shell/left-pane.ts";
import { lateTexts } from "../texts/late-texts.ts";
import { DeliveredWindow } from "./delivered-window.tsx";
import { tellDelivery } from "./tell-delivery.ts";

/**
 * Takes what the address brings with which this window was opened. True: another tab shows it, and this window only says
 * so. False: the window goes on as any other, with what it added in the inbox and nothing of it in the address; a link
 * that the disk did not take stays there, so that loading the page again tries again.
 */
export async function receiveAtStart(
  session: Session,
  show: (window: ReactNode) => void,
): Promise<boolean> {
  const outcome = await session.deliveries.deliver(window.location, { ask: true });
  // The link is safe by now; a window that cannot say so in words goes on as any other.
  const hasWords = await lateTexts.load().catch(() => false);
  if (outcome.kind === "added" && outcome.elsewhere && hasWords) {
    show(<DeliveredWindow delivered={outcome} session={session} />);
    return true;
  }
  if (outcome.kind !== "failed") window.history.replaceState(null, "", window.location.pathname);
  if (outcome.kind === "added") for (const { id } of outcome.links.slice(0, 1)) showInbox(id);
  if (hasWords) tellDelivery(getI18n().t, outcome);
  return false;
}

/** Takes what the address brings to a window in which Galley is already at work; its screen stays as it is. */
export async function receiveAtWork(session: Session, address: BroughtAddress): Promise<void> {
  const outcome = await session.deliveries.deliver(address, { ask: false });
  await lateTexts.load();
  tellDelivery(getI18n().t, outcome);
}
