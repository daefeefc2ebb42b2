import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../shell/session-context.ts";

/** Shows what other windows have added, so that they can close. */
export function useDeliveries(): void {
  const { t } = useTranslation();
  const { deliveries } = useSession();
  useEffect(
    () =>
      deliveries.onDelivered((delivered) => {
        void import("./tell-delivery.ts").then(({ tellDelivery }) =>
          tellDelivery(t, { kind: "added", elsewhere: false, ...delivered }),
        );
      }),
    [deliveries, t],
  );
}
