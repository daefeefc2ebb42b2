import type { TFunction } from "i18next";
import { shortAddress } from "../../session/inbox/source-of.ts";
import type { Delivered, DeliveryOutcome } from "../../session/delivery/delivery.ts";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";

/** One sentence for what was added. */
export function deliveredText(t: TFunction, { links, isNew }: Delivered): string {
  const [link] = links;
  if (!link || links.length > 1) return t("inbox.caught", { count: links.length });
  const title = link.title ?? shortAddress(link.href);
  return t(isNew ? "capture.delivery.caught" : "capture.delivery.known", { title });
}

/** Says what became of what an address brought. */
export function tellDelivery(t: TFunction, outcome: DeliveryOutcome): void {
  if (outcome.kind === "added") showToast(deliveredText(t, outcome));
  else if (outcome.kind === "refused") showToast(t(`capture.delivery.refused.${outcome.reason}`));
  else if (outcome.kind === "failed") {
    const reason = failureText(t, outcome.failure);
    showToast(t("capture.delivery.failed", { reason }));
  }
}
