import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { lateTexts } from "../texts/late-texts.ts";
import { useSession } from "../shell/session-context.ts";

async function loadTellDelivery() {
  await lateTexts.load();
  return import("./tell-delivery.ts");
}

/** Shows what other windows have added, so that they can close. */
export function useDeliveries(): void {
  const { t } = useTranslation();
  const { deliveries } = useSession();
  useEffect(
    () =>
      deliveries.onDelivered((delivered) => {
        void loadTellDelivery().then(({ tellDelivery }) =>
          tellDelivery(t, { kind: "added", elsewhere: false, ...delivered }),
        );
      }),
    [deliveries, t],
  );
}
